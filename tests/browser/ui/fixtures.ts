/**
 * Records and a report in the shape the pack holds them, small enough to read: the Budapest
 * Memorandum, Article 5, RT, CNN, the BBC, and the text that massnews.com carries.
 */
import type { ClaimRecord, DocumentRecord, EntryRecord, OutletRecord, Passage, WordingRecord } from '../../../src/corpus/records.ts';
import type { Mention } from '../../../src/mention/mention.ts';
import type { Report } from '../../../src/report/report.ts';
import type { PageFound } from '../../../src/ui/panel/panel-source.ts';

const HASH = '000000000000';
const CHECKED = '2026-11-22';
export const NOW = Date.parse('2026-11-24');

export const rt: OutletRecord = {
  id: 'rt',
  names: { en: ['RT', 'Russia Today'], de: ['RT DE', 'RT'] },
  hosts: ['rt.com', 'de.rt.com'],
  country: 'ru',
  owner: 'ANO TV-Novosti',
  funding: 'Subsidies from the Russian federal budget',
  stateLink: [
    {
      funding: true,
      governance: true,
      editorial: true,
      class: 'state-controlled',
      instrument: 'State Media Monitor',
      edition: 2023,
      url: 'https://statemediamonitor.com/2023/10/rt/',
      verified: 'primary-read',
      checked: CHECKED,
    },
    {
      funding: true,
      governance: true,
      editorial: true,
      class: 'state-controlled',
      instrument: 'State Media Monitor',
      edition: 2022,
      url: 'https://statemediamonitor.com/2022/rt/',
      verified: 'not-read',
      checked: CHECKED,
    },
  ],
  instruments: [
    {
      authority: 'Institute for Strategic Dialogue',
      title: 'Reassessing access to RT Deutsch',
      date: '2025-02-21',
      url: 'https://www.isdglobal.org/rt',
      shows: 'Found 20 mirror domains of RT DE.',
      verified: 'primary-read',
      checked: CHECKED,
    },
    {
      authority: 'Council of the European Union',
      title: 'Regulation (EU) 2022/350',
      date: '2022-03-01',
      url: 'https://eur-lex.europa.eu/eli/reg/2022/350/oj',
      shows: 'Forbids broadcasters in the EU to carry RT’s content.',
      verified: 'not-read',
      checked: CHECKED,
    },
    {
      authority: 'General Court of the European Union',
      title: 'RT France v Council, case T-125/22',
      date: '2022-07-27',
      url: 'https://curia.europa.eu/t-125-22',
      shows: 'Ruled on the suspension.',
      verified: 'not-read',
      checked: CHECKED,
    },
  ],
  notToBeConfusedWith: ['RT, the mark of a repeated post'],
  asOf: CHECKED,
  hash: HASH,
};

export const bbc: OutletRecord = {
  id: 'bbc',
  names: { en: ['BBC', 'BBC News'], uk: ['Бі-бі-сі'] },
  hosts: ['bbc.com', 'bbc.co.uk'],
  country: 'gb',
  stateLink: [
    {
      funding: false,
      governance: false,
      editorial: false,
      class: 'independent-public',
      instrument: 'State Media Monitor',
      edition: 2023,
      url: 'https://statemediamonitor.com/bbc/',
      verified: 'primary-read',
      checked: CHECKED,
    },
  ],
  asOf: CHECKED,
  hash: HASH,
};

export const cnn: OutletRecord = { id: 'cnn', names: { en: ['CNN'] }, hosts: ['cnn.com'], country: 'us', asOf: CHECKED, hash: HASH };

const RT_LINES = [
  'Here, RT discusses what it means for Ukraine to commit not only to joining NATO but also remaining neutral.',
  'This agreement, according to Ukraine’s position, should replace the Budapest Memorandum.',
  'Kiev insists on guarantees that should be similar to Article 5 of the North Atlantic Treaty.',
];
export const RT_TEXT = RT_LINES.join('\n\n');
const CNN_TEXT = '“I’m interested in making sure it’s not just another Budapest Memorandum-style role,” he said.';

const evidenceOf = (url: string) => ({
  rank: 'primary' as const,
  authority: 'massnews.com',
  title: 'The copy itself',
  locator: 'third paragraph',
  url,
  quote: 'Here, RT discusses',
  verified: 'primary-read' as const,
  checked: CHECKED,
});

export const rtDocument: DocumentRecord = {
  id: 'rt-security-landscape-2022',
  title: 'Why the outcome of Russia-Ukraine talks will change Europe’s security landscape',
  origin: {
    outlet: 'rt',
    relation: 'reworded',
    confidence: 'high',
    note: 'An RT analysis of April 2022, reworded word by word with synonyms.',
    evidence: [evidenceOf('https://www.massnews.com/analysis/')],
  },
  carrier: { host: 'massnews.com', url: 'https://www.massnews.com/analysis/', outlet: null },
  published: { date: '2022-04', precision: 'month', basis: 'cites a tweet of 9 April 2022' },
  language: { this: 'en', path: ['en', 'en'] },
  alterations: [
    { here: 'Here, RT discusses', note: 'Furniture of the page.', kind: 'furniture' },
    {
      here: 'commit not only to joining NATO but also remaining neutral',
      note: 'The sense requires “not only to not joining NATO”.',
      kind: 'inverted',
    },
  ],
  distribute: 'passages',
  asOf: CHECKED,
  hash: HASH,
  length: RT_TEXT.length + 400,
  complete: false,
  parts: [{ start: 0, text: RT_TEXT }],
};

export const cnnDocument: DocumentRecord = {
  ...rtDocument,
  id: 'cnn-neutrality-2022',
  title: 'What does Zelensky mean when he talks about Ukraine’s neutrality?',
  origin: { ...rtDocument.origin, outlet: 'cnn', relation: 'translated', note: 'Translated twice.' },
  carrier: { host: 'd1softballnews.com', url: null, outlet: null },
  published: { date: '2022-03-29', precision: 'day', basis: 'printed on the page' },
  language: { this: 'en', path: ['en', 'es', 'en'] },
  alterations: [],
  length: CNN_TEXT.length,
  complete: true,
  parts: [{ start: 0, text: CNN_TEXT }],
};

const passageOf = (document: DocumentRecord, sentence: string, word: string, more: Partial<Passage> = {}): Passage => {
  const text = document.parts[0]?.text ?? '';
  const start = text.indexOf(sentence);
  const at = sentence.indexOf(word);
  return {
    document: document.id,
    start,
    end: start + sentence.length,
    quote: sentence,
    mark: [at, at + word.length],
    speaker: null,
    caveat: null,
    ...more,
  };
};

export const budapest: EntryRecord = {
  id: 'budapest-memorandum',
  kind: 'agreement',
  names: {
    en: 'Budapest Memorandum',
    de: 'Budapester Memorandum',
    fr: 'Mémorandum de Budapest',
    es: 'Memorándum de Budapest',
    pl: 'Memorandum budapeszteńskie',
    ru: 'Будапештский меморандум',
    uk: 'Будапештський меморандум',
  },
  when: '1994-12-05',
  summary: {
    en: '1994 document in which Russia, the United Kingdom and the United States gave Ukraine security assurances.',
    de: 'Dokument von 1994, in dem Russland, Großbritannien und die USA der Ukraine Sicherheitszusagen gaben.',
  },
  misread: {
    en: 'No signatory promised to defend Ukraine by force, and NATO is not a party. The English title says “assurances”; the equally authentic Ukrainian and Russian texts use a word usually translated “guarantees”. Whether it binds as a treaty is disputed. It was signed by Kuchma.',
  },
  facts: [
    {
      date: '1994-12-05',
      text: 'Signed at the CSCE summit in Budapest.',
      evidence: [
        {
          rank: 'press',
          authority: 'A newspaper',
          title: 'Summit ends',
          locator: 'page 1',
          url: 'https://example.org/summit',
          quote: 'the summit ended',
          verified: 'primary-read',
          checked: CHECKED,
        },
      ],
    },
    {
      date: '1994-12-05',
      text: 'Paragraph 1: they undertake to respect Ukraine’s existing borders.',
      evidence: [
        {
          rank: 'primary',
          authority: 'United Nations',
          title: 'A/49/765',
          locator: 'paragraph 1',
          date: '1994-12-05',
          url: 'https://undocs.org/A/49/765',
          quote: 'respect the independence and sovereignty and the existing borders of Ukraine',
          verified: 'secondary-read',
          read: 'https://example.org/copy',
          checked: CHECKED,
        },
      ],
    },
  ],
  related: ['nato-article-5'],
  asOf: CHECKED,
  reviewAfter: '2027-11-22',
  hash: HASH,
  languages: ['en', 'de'],
  passages: [
    passageOf(cnnDocument, CNN_TEXT, 'Budapest Memorandum', {
      speaker: { entry: 'zelensky', name: 'Zelensky' },
      caveat: 'CNN’s English has “piece of paper”.',
    }),
    passageOf(rtDocument, RT_LINES[1] ?? '', 'Budapest Memorandum'),
  ],
};

export const article5: EntryRecord = {
  ...budapest,
  id: 'nato-article-5',
  kind: 'treaty-article',
  names: { ...budapest.names, en: 'Article 5 of the North Atlantic Treaty', de: 'Artikel 5 des Nordatlantikvertrags' },
  when: '1949-04-04',
  summary: { en: 'NATO’s collective-defence clause.' },
  related: [],
  passages: [passageOf(rtDocument, RT_LINES[2] ?? '', 'Article 5')],
};

const mentionOf = (entry: string, text: string): Mention => ({
  entry,
  text,
  start: RT_TEXT.indexOf(text),
  end: RT_TEXT.indexOf(text) + text.length,
  score: 0.97,
  shown: true,
  why: [{ code: 'unambiguous-form', detail: text, weight: 3, text: 'names nothing else' }],
});

export const report: Report = {
  schema: 1,
  pack: { id: 'caveat-lector', version: 'test' },
  id: 'http://massnews.com/a',
  url: 'http://massnews.com/a',
  lang: 'en',
  text: RT_TEXT,
  published: null,
  outlet: { id: null, host: 'massnews.com', rated: false, stateLink: null, imitates: null, through: [], saysItIs: null },
  mentions: [mentionOf('budapest-memorandum', 'Budapest Memorandum'), mentionOf('nato-article-5', 'Article 5')],
  cited: [
    { outlet: 'rt', start: 6, end: 8, score: 0.97, why: [] },
    { outlet: 'cnn', start: 6, end: 8, score: 0.9, why: [] },
  ],
  reuse: [
    {
      document: rtDocument.id,
      kind: 'same-text',
      share: 0.98,
      score: 0.99,
      origin: { outlet: 'rt', relation: 'reworded', confidence: 'high' },
      stateLink: null,
      passages: [],
      alterations: rtDocument.alterations,
      why: [],
    },
  ],
  claims: [],
  wordings: [],
};

export const entries = new Map([budapest, article5].map((entry) => [entry.id, entry]));
export const outlets = new Map([rt, bbc, cnn].map((outlet) => [outlet.id, outlet]));
export const documents = new Map([rtDocument, cnnDocument].map((document) => [document.id, document]));

const statements = (text: string) => Array.from({ length: 5 }, (_, i) => `${text} (${String(i + 1)})`);

export const guaranteesClaim: ClaimRecord = {
  id: 'c-budapest-guarantees',
  title: 'The Budapest Memorandum guaranteed Ukraine’s security.',
  variants: [
    {
      id: 'respected-borders',
      statements: {
        en: statements('The signatories undertook to respect Ukraine’s borders'),
        de: statements('Die Unterzeichner verpflichteten sich, die Grenzen zu achten'),
        fr: statements('Les signataires s’engageaient à respecter les frontières'),
        es: statements('Los firmantes se comprometieron a respetar las fronteras'),
        pl: statements('Sygnatariusze zobowiązali się szanować granice'),
        ru: statements('Подписавшие обязались уважать границы'),
        uk: statements('Підписанти зобов’язалися поважати кордони'),
      },
      assessment: 'accurate-with-nuance',
    },
    {
      id: 'promised-defence',
      statements: {
        en: statements('The signatories promised to defend Ukraine'),
        de: statements('Die Unterzeichner versprachen, die Ukraine zu verteidigen'),
        fr: statements('Les signataires ont promis de défendre l’Ukraine'),
        es: statements('Los firmantes prometieron defender a Ucrania'),
        pl: statements('Sygnatariusze obiecali bronić Ukrainy'),
        ru: statements('Подписавшие обещали защищать Украину'),
        uk: statements('Підписанти обіцяли захищати Україну'),
      },
      assessment: 'misleading',
    },
  ],
  explanation: {
    en: 'It gives assurances, and promises no defence by force.',
    de: 'Es enthält Zusagen, aber kein Versprechen, militärisch zu helfen.',
  },
  entries: ['budapest-memorandum'],
  evidence: budapest.facts[1]?.evidence ?? [],
  asOf: CHECKED,
  reviewAfter: '2027-11-22',
  hash: HASH,
  passages: [passageOf(rtDocument, RT_LINES[1] ?? '', 'Budapest Memorandum')],
};

export const operationWording: WordingRecord = {
  id: 'f-special-military-operation',
  names: { en: 'special military operation', de: 'militärische Spezialoperation' },
  usedBy: { en: 'The Russian government and state media.' },
  since: { en: 'Since 24 February 2022.' },
  neutral: { en: 'Full-scale invasion.' },
  note: { en: 'The term Russian law requires.' },
  strength: 'alone',
  notWhen: ['In an attributed quotation.'],
  evidence: budapest.facts[0]?.evidence ?? [],
  asOf: CHECKED,
  reviewAfter: '2027-11-22',
  hash: HASH,
};

export const claims = new Map([[guaranteesClaim.id, guaranteesClaim]]);
export const wordings = new Map([[operationWording.id, operationWording]]);

export const found: PageFound = {
  kind: 'report',
  report,
  outlets: Object.fromEntries(outlets),
  entries: Object.fromEntries(
    [...entries].map(([id, { names, kind, when, summary }]) => [
      id,
      { name: names.en, kind, summary: summary.en, ...(when === undefined ? {} : { when }) },
    ]),
  ),
  documents: Object.fromEntries(documents),
  claims: Object.fromEntries(claims),
  wordings: Object.fromEntries(wordings),
  page: { title: 'Why the outcome of the talks will change Europe', host: 'massnews.com' },
  marks: 'shown',
};
