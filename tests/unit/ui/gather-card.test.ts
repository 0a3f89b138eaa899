/** Cards of every kind from the bundled corpus: complete, in order, linked, and of bounded size. */
import { describe, expect, it } from 'vitest';
import type { RecordFamily } from '../../../src/corpus/records.ts';
import type { CardAbout } from '../../../src/ui/card/card-about.ts';
import { cardCopy } from '../../../src/ui/card/card-copy.ts';
import type { CardModel, CardSection } from '../../../src/ui/card/card-model.ts';
import { gatherCard } from '../../../src/ui/card/gather-card.ts';
import { lookUp } from '../../../src/ui/card/look-up.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { INTERFACE_LANGUAGES } from '../../../src/ui/messages/interface-languages.ts';
import type { LinkedText } from '../../../src/ui/parts/linked-text-model.ts';
import { bundledPack } from '../compiled-corpus.ts';

const pack = bundledPack();
const NOW = Date.parse('2026-11-24');
const m = messagesFor('en');

const card = (about: CardAbout, language = 'en'): Promise<CardModel> => gatherCard(pack, { about, reuse: null, language, now: NOW });
const record = (family: 'entry' | 'claim' | 'wording' | 'outlet', id: string): CardAbout => ({ kind: 'record', subject: { family, id } });
const why = [{ code: 'cue-for', detail: 'word', weight: 1, text: 't' }] as const;
const place = { start: 0, end: 9, score: 0.9, shown: true, why: [...why] };

const claimOf = (
  variant: string | null,
  how: { voice: 'narrator' | 'speaker'; stance: 'asserts' | 'denies' | 'questions' | 'attributed' },
) =>
  card({
    kind: 'claim',
    text: 'The West guaranteed its borders.',
    finding: { ...place, claim: 'c-budapest-guarantees', variant, assessment: variant === null ? null : 'accurate-with-nuance', ...how },
  });

const kinds = (model: CardModel): string[] => model.sections.map((section) => section.kind);
const paragraphs = (model: CardModel, label: string): string[] =>
  model.sections.flatMap((s) => (s.kind === 'text' && s.label === label ? s.paragraphs.map((p) => p.text) : []));

const textsOf = (section: CardSection): LinkedText[] => {
  switch (section.kind) {
    case 'quote':
      return [section.context];
    case 'facts':
      return section.facts.map((fact) => fact.body);
    case 'voices':
      return section.voices.map((voice) => voice.quote);
    case 'text':
      return [...section.paragraphs];
    default:
      return [];
  }
};
const linked = (model: CardModel): LinkedText[] =>
  [model.summary, model.misread, ...model.sections.flatMap(textsOf)].filter((text): text is LinkedText => text !== null);
const idsOf = (family: RecordFamily): string[] =>
  pack.keys().flatMap((key) => (key.startsWith(`${family}/`) ? [key.slice(family.length + 1)] : []));

describe('the card of a claim', () => {
  it('has the statement of its variant, the assessment, the voice, evidence, who says so, and the date', async () => {
    const model = await claimOf('got-guarantees', { voice: 'narrator', stance: 'asserts' });
    expect([model.kind, model.assessment?.words, model.name.text]).toEqual([
      'Claim',
      'Accurate, with a nuance',
      'Ukraine received security guarantees in return for its nuclear weapons.',
    ]);
    expect(model.summary?.text.length).toBeGreaterThan(0);
    expect(model.summary?.text.length).toBeLessThanOrEqual(320);
    expect(paragraphs(model, m.finding.here)).toEqual(['The text says this in its own voice.']);
    expect(kinds(model).slice(0, 2)).toEqual(['text', 'evidence']);
    expect(model.state).toMatch(/^As of /u);
    expect(model.why.at(-1)).toContain('90%');
  });

  it('has the explanation without an assessment where no variant is clear', async () => {
    const model = await claimOf(null, { voice: 'narrator', stance: 'asserts' });
    expect(model.assessment).toBeNull();
    expect(model.summary?.text).not.toBe('');
    expect(model.name.lang).toBe('en');
  });

  it.each([
    ['speaker', 'asserts', 'The text reports this as someone’s words.'],
    ['speaker', 'attributed', 'The text reports this as someone’s words.'],
    ['narrator', 'denies', 'The text denies this.'],
    ['narrator', 'questions', 'The text asks whether this is so.'],
  ] as const)('said by %s who %s: %s', async (voice, stance, sentence) => {
    expect(paragraphs(await claimOf('got-guarantees', { voice, stance }), m.finding.here)).toEqual([sentence]);
  });
});

describe('the card of a wording', () => {
  it('says it neutrally, who uses it and since when, and assesses nothing', async () => {
    const model = await card({ kind: 'wording', finding: { ...place, wording: 'f-collective-west' }, text: 'collective West' });
    expect([model.kind, model.name.text, model.assessment, model.misread]).toEqual(['Loaded wording', 'collective West', null, null]);
    expect(paragraphs(model, m.finding.neutral)).toEqual(['Name the states or organisations.']);
    expect(paragraphs(model, m.finding.usage)).toEqual(['Russian officials and media.', 'Prominent since 2022.']);
    expect(kinds(model)).toContain('evidence');
  });
});

describe('the card of an outlet', () => {
  const cited = (outlet: string, isLink: boolean) =>
    card({ kind: 'cited', finding: { outlet, start: 0, end: 2, score: 0.97, why: [...why] }, text: 'RT', isLink });

  it('has the flag, its three questions, what it does not mean, and who found what', async () => {
    const model = await cited('rt', false);
    expect(model.kind).toBe('Cited as a source');
    expect(model.flag?.words).toContain('State-controlled');
    const answers = model.sections.find((s) => s.kind === 'answers');
    expect(answers?.kind === 'answers' && answers.answers.map(([, answer]) => answer)).toEqual(['Yes', 'Yes', 'Yes']);
    expect(paragraphs(model, m.finding.context)).toEqual([m.outlet.classMeaning]);
    const found = model.sections.find((s) => s.kind === 'facts');
    expect(found?.kind === 'facts' && found.facts.length).toBe(2);
  });

  it('says of a link that it is one', async () => {
    expect((await cited('bbc', true)).kind).toBe('Link to this outlet');
  });

  it('tells “not rated” from “nothing known against”', async () => {
    const model = await cited('cnn', false);
    expect(model.flag).toBeNull();
    expect(model.kind).toBe('Cited as a source · United States · not rated');
    expect(model.summary?.text).toBe(m.flag.notRatedMeaning);
  });
});

describe('every card of the corpus', () => {
  const all = (['entry', 'claim', 'wording', 'outlet'] as const).flatMap((family) => idsOf(family).map((id) => record(family, id)));

  const languages = [...INTERFACE_LANGUAGES, 'ru'];

  // Every record in English and, in turn, in one of the others: each language gets a hundred cards of all kinds.
  it('is made, in English and another language, in a few kilobytes, and can be copied', async () => {
    expect(all.length).toBeGreaterThan(100 * languages.length);
    for (const [i, about] of all.entries())
      for (const language of new Set(['en', languages[i % languages.length] ?? 'en'])) {
        const model = await card(about, language);
        const name = about.kind === 'record' ? `${about.subject.family}/${about.subject.id} ${language}` : '';
        expect(model.subject, name).not.toBeNull();
        expect(JSON.stringify(model).length, name).toBeLessThan(16_000);
        const copy = cardCopy(model, 'markdown');
        expect(copy, name).not.toMatch(/\bundefined\b|\bnull\b(?! and void)|\[object/u);
      }
  }, 120_000);

  it('links nothing that a short text leaves open, and no outlet to itself', async () => {
    const malta = await card(record('claim', 'c-only-switzerland-neutral'), 'uk');
    expect(linked(malta).flatMap(({ terms = [] }) => terms.map(({ subject }) => subject.id))).not.toContain('constitution-of-ukraine');
    const rt = await card(record('outlet', 'rt'));
    expect(linked(rt).flatMap(({ terms = [] }) => terms.map(({ subject }) => subject.id))).not.toContain('rt');
  });

  it('links terms inside their text, in order, each entry once, never itself', async () => {
    let links = 0;
    for (const about of all) {
      const model = await card(about);
      const ids: string[] = [];
      for (const { text, terms = [] } of linked(model)) {
        let at = 0;
        for (const { start, end, subject } of terms) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
          ids.push(subject.id);
        }
      }
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(model.subject?.family === 'entry' ? model.subject.id : '');
      links += ids.length;
    }
    expect(links).toBeGreaterThan(all.length);
  }, 60_000);
});

describe('what is not there', () => {
  it('a record that an update took away has a card that says so, under the words that were marked', async () => {
    const model = await card({ kind: 'mention', finding: { ...place, entry: 'no-such-entry', text: 'Old Treaty' } }, 'de');
    expect([model.subject, model.name.text, model.summary?.text]).toEqual([null, 'Old Treaty', messagesFor('de').panel.missing]);
    expect(model.sections).toEqual([]);
  });
});

describe('looking selected words up', () => {
  it.each([
    ['Budapest Memorandum', 'en', 'budapest-memorandum'],
    ['the 1994 Budapest Memorandum', 'en', 'budapest-memorandum'],
    ['Budapester Memorandum', 'de', 'budapest-memorandum'],
    ['Будапештський меморандум', 'uk', 'budapest-memorandum'],
    // Too ambiguous to be marked without its context; who asks is answered.
    ['Article 5', 'en', 'nato-article-5'],
    ['hovercraft', 'en', null],
    ['…', 'en', null],
  ])('%s (%s) → %s', (text, lang, id) => {
    expect(lookUp(pack, text, lang)?.id ?? null).toBe(id);
  });
});
