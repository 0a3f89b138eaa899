/**
 * Makes the names of other entries in a card's text links to their cards.
 *
 * The same engine that reads pages reads the card: its texts, one block each, by language. A card is
 * short, so each entry is linked once, where it is first named; what the card itself is about never is.
 * A quotation is linked like our own words, its text stays as it is. A card has less context than a page
 * and may do without a link, so only what is all but certain becomes one: "Malta (Constitution, Article
 * 1)" reaches 0.75 for Ukraine's.
 */
import type { Pack } from '../../corpus/pack.ts';
import { findMentions } from '../../mention/find-mentions.ts';
import type { LinkedText, Subject, TermLink } from '../parts/linked-text-model.ts';
import type { CardModel, CardSection } from './card-model.ts';

/** Above the threshold for pages (0.6): see above. */
const SURE = 0.9;

type Change = <T extends LinkedText>(text: T) => T;

const inSection = (section: CardSection, change: Change): CardSection => {
  switch (section.kind) {
    case 'quote':
      return { ...section, context: change(section.context) };
    case 'facts':
      return { ...section, facts: section.facts.map((fact) => ({ ...fact, body: change(fact.body) })) };
    case 'voices':
      return { ...section, voices: section.voices.map((voice) => ({ ...voice, quote: change(voice.quote) })) };
    case 'text':
      return { ...section, paragraphs: section.paragraphs.map(change) };
    case 'evidence':
    case 'answers':
    case 'related':
      return section;
  }
};

/** Every text of the card, in reading order, through `change`. */
const eachText = (model: CardModel, change: Change): CardModel => ({
  ...model,
  summary: model.summary === null ? null : change(model.summary),
  misread: model.misread === null ? null : change(model.misread),
  sections: model.sections.map((section) => inSection(section, change)),
});

/** Mentions of each text, by its place in reading order. */
const termsOf = (pack: Pack, texts: readonly LinkedText[]): Map<number, TermLink[]> => {
  const found = new Map<number, TermLink[]>();
  for (const lang of new Set(texts.map((text) => text.lang))) {
    const own = texts.flatMap((text, index) => (text.lang === lang ? [{ text: text.text, index }] : []));
    let start = 0;
    const starts = own.map(({ text }) => {
      const at = start;
      start += text.length + 1;
      return at;
    });
    for (const mention of findMentions([pack], own.map(({ text }) => text).join('\n'), lang === '' ? 'und' : lang)) {
      if (mention.score < SURE) continue;
      const block = starts.findLastIndex((at) => at <= mention.start);
      const [at, index] = [starts[block] ?? 0, own[block]?.index ?? 0];
      const link = { start: mention.start - at, end: mention.end - at, subject: { family: 'entry' as const, id: mention.entry } };
      found.set(index, [...(found.get(index) ?? []), link]);
    }
  }
  return found;
};

export const linkTerms = (pack: Pack, model: CardModel): CardModel => {
  const texts: LinkedText[] = [];
  eachText(model, (text) => {
    texts.push(text);
    return text;
  });
  const terms = termsOf(pack, texts);
  const seen = new Set<string>();
  const isOwn = ({ id }: Subject): boolean => {
    const number = pack.entryNumber(id);
    const outlet = number === undefined ? undefined : pack.entries.get(number).outlet;
    return (model.subject?.family === 'entry' ? id : outlet) === model.subject?.id;
  };
  let index = -1;
  return eachText(model, (text) => {
    index += 1;
    const own = (terms.get(index) ?? []).filter(({ subject }) => !isOwn(subject) && !seen.has(subject.id) && seen.add(subject.id));
    return own.length === 0 ? text : { ...text, terms: own };
  });
};
