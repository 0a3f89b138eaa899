import { describe, expect, it } from 'vitest';
import { buildEntryCard } from '../../../src/ui/card/build-entry-card.ts';
import type { EntryCardInput } from '../../../src/ui/card/build-entry-card.ts';
import { cardCopy } from '../../../src/ui/card/card-copy.ts';
import type { CardModel, CardSection } from '../../../src/ui/card/card-model.ts';
import { budapest, documents, NOW, outlets, report, rtDocument } from '../../browser/ui/fixtures.ts';

const input: EntryCardInput = {
  entry: budapest,
  documents,
  outlets,
  language: 'en',
  mention: report.mentions[0] ?? null,
  pageReuse: report.reuse[0] ?? null,
  now: NOW,
};

type Kind = CardSection['kind'];
/** The only section of its kind. */
const section = <K extends Kind>(card: CardModel, kind: K): Extract<CardSection, { kind: K }> => {
  const found = card.sections.find((each): each is Extract<CardSection, { kind: K }> => each.kind === kind);
  if (found === undefined) throw new Error(`expected a section ${kind}, found ${card.sections.map((each) => each.kind).join(', ')}`);
  return found;
};
const voicesOf = (card: CardModel) => section(card, 'voices').voices;

describe('the card of an entry', () => {
  it('heads with kind, year and name', () => {
    const card = buildEntryCard(input);
    expect([card.kind, card.name]).toEqual(['Agreement · 1994', { text: 'Budapest Memorandum', lang: 'en' }]);
  });

  it('quotes the best source: a primary text that was read about goes before a newspaper that was read', () => {
    expect(section(buildEntryCard(input), 'quote')).toMatchObject({
      kind: 'quote',
      label: 'The text itself',
      quote: 'respect the independence and sovereignty and the existing borders of Ukraine',
      evidence: {
        place: 'paragraph 1 · 5 December 1994',
        standing: 'primary text · second-hand, by way of example.org (22 November 2026)',
      },
    });
  });

  it('falls back to the first facts where no text is quoted', () => {
    const facts = budapest.facts.map((fact) => ({ ...fact, evidence: fact.evidence.map(({ quote: _, ...rest }) => rest) }));
    const card = buildEntryCard({ ...input, entry: { ...budapest, facts: [...facts, ...facts] } });
    expect(section(card, 'facts').facts.map((fact) => fact.date)).toEqual(Array(3).fill('5 December 1994'));
  });

  it('attributes each quotation, with flag and what is wrong with the copy', () => {
    const [first, second] = voicesOf(buildEntryCard(input));
    expect(first).toMatchObject({
      speaker: 'Zelensky',
      speakerIn: 'Zelensky, in',
      outlet: 'CNN',
      date: '29 March 2022',
      flag: null,
      warning: 'Translated copy (English → Spanish → English): not CNN’s exact words.',
      caveat: 'CNN’s English has “piece of paper”.',
    });
    expect(second).toMatchObject({
      speaker: null,
      outlet: 'RT',
      date: 'April 2022',
      flag: { tone: 'steered', words: 'State-controlled · Russia', source: 'State Media Monitor 2022' },
      warning: 'Reworded copy: not RT’s exact words.',
      caveat: null,
    });
  });

  it('marks the place inside the quotation', () => {
    const voice = voicesOf(buildEntryCard(input))[1];
    const [start, end] = voice?.quote.mark ?? [0, 0];
    expect(voice?.quote.text.slice(start, end)).toBe('Budapest Memorandum');
  });

  it('shows three documents, one passage of each, and counts the rest', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const many = new Map(ids.map((id) => [id, { ...rtDocument, id }]));
    const passages = ids.flatMap((id) =>
      budapest.passages.slice(1).flatMap((passage) => [passage, passage].map((each) => ({ ...each, document: id }))),
    );
    const card = buildEntryCard({ ...input, entry: { ...budapest, passages }, documents: many });
    expect(voicesOf(card).map((voice) => voice.document)).toEqual(['a', 'b', 'c']);
    expect(section(card, 'voices').more).toBe('and 2 more');
  });

  it('says whose words the page is', () => {
    expect(buildEntryCard(input).page).toMatchObject({ sentence: 'These are RT’s words, reworded.', flag: { tone: 'steered' } });
    expect(buildEntryCard({ ...input, pageReuse: null }).page).toBeNull();
  });

  it('does not tell of texts that are merely related', () => {
    const [reuse] = report.reuse;
    expect(reuse && buildEntryCard({ ...input, pageReuse: { ...reuse, kind: 'related' } }).page).toBeNull();
  });

  it('says when a review is due', () => {
    expect(buildEntryCard(input)).toMatchObject({ state: 'As of 22 November 2026', overdue: false });
    expect(buildEntryCard({ ...input, now: Date.parse('2027-11-23') })).toMatchObject({
      state: 'Not reviewed since 22 November 2026',
      overdue: true,
    });
  });

  it('gives the reasons, and none where there is no mention', () => {
    expect(buildEntryCard(input).why).toEqual([
      '“Budapest Memorandum” names nothing else in this field.',
      'We are 97% sure that this place means it.',
    ]);
    expect(buildEntryCard({ ...input, mention: null }).why).toEqual([]);
  });

  it('speaks the reader’s language and says where a text is not in it', () => {
    const card = buildEntryCard({ ...input, language: 'de-AT' });
    expect(card.kind).toBe('Abkommen · 1994');
    expect(card.summary?.lang).toBe('de');
    expect(card.misread?.lang).toBe('en');
    expect(voicesOf(card)[1]?.flag?.words).toBe('Staatlich kontrolliert · Russland');
  });

  it('has Russian records with an English interface', () => {
    const card = buildEntryCard({ ...input, language: 'ru' });
    expect([card.name.text, card.labels.copy]).toEqual(['Будапештский меморандум', 'Copy']);
  });

  it('keeps a long misreading short and the rest at hand', () => {
    const { misread } = buildEntryCard(input);
    expect(misread?.text.length).toBeLessThanOrEqual(220);
    expect(`${misread?.text} ${misread?.rest}`).toBe(budapest.misread?.en);
  });

  it('survives documents and outlets that are not there', () => {
    const card = buildEntryCard({ ...input, documents: new Map(), outlets: new Map() });
    expect(card.sections.map(({ kind }) => kind)).not.toContain('voices');
    expect(card.page?.flag).toBeNull();
  });

  it('is plain JSON of a few kilobytes', () => {
    const card = buildEntryCard(input);
    const json = JSON.stringify(card);
    expect(JSON.parse(json)).toEqual(card);
    expect(json.length).toBeLessThan(8000);
  });

  it('links related entries by the names it is given, four at most', () => {
    const names = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, id.toUpperCase()]));
    const card = buildEntryCard({ ...input, entry: { ...budapest, related: ['gone', ...names.keys()] }, names });
    expect(section(card, 'related').related.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('copies as text with its sources', () => {
    const lines = cardCopy(buildEntryCard(input), 'text').split('\n');
    expect(lines.slice(0, 7)).toEqual([
      'Budapest Memorandum (Agreement · 1994)',
      budapest.summary.en,
      'Often misread:',
      budapest.misread?.en,
      'The text itself:',
      '“respect the independence and sovereignty and the existing borders of Ukraine”',
      'Paragraph 1: they undertake to respect Ukraine’s existing borders.',
    ]);
    expect(lines[7]).toBe('United Nations: A/49/765 https://undocs.org/A/49/765 (paragraph 1 · 5 December 1994)');
    expect(lines).toContain('State-controlled · Russia – State Media Monitor 2022 https://statemediamonitor.com/2022/rt/');
    expect(lines.at(-1)).toBe('As of 22 November 2026');
  });

  it('copies as Markdown in which nothing of a record is markup', () => {
    const card = { ...buildEntryCard(input), name: { text: '*A* [b](c) <i>', lang: 'en' } };
    const text = cardCopy(card, 'markdown');
    expect(text.split('\n')[0]).toBe(String.raw`## \*A\* \[b\](c) \<i\> (Agreement · 1994)`);
    expect(text).toContain('> respect the independence');
    expect(text).toContain('[United Nations: A/49/765](<https://undocs.org/A/49/765>)');
    expect(text).not.toMatch(/\n{3,}/u);
  });
});
