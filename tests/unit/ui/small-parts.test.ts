import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { anchorBox } from '../../../src/ui/card/card-position.ts';
import { leadSentences } from '../../../src/ui/card/lead-sentences.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { formatDate, formatShare, formatYears, regionName } from '../../../src/ui/messages/format.ts';
import { hostFrom } from '../../../src/ui/options/host-from.ts';
import { shortWords } from '../../../src/ui/panel/short-words.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/ui/options/settings-file.ts';
import { mainReuse, pageOrigin } from '../../../src/ui/parts/page-origin.ts';
import { report, rt, rtDocument } from '../../browser/ui/fixtures.ts';

describe('dates and shares', () => {
  it.each([
    ['1994', 'en', '1994'],
    ['1994-12', 'en', 'December 1994'],
    ['1994-12-05', 'en', '5 December 1994'],
    ['1994-12-05', 'de', '5. Dezember 1994'],
    ['1994-12-05', 'pl', '5 grudnia 1994'],
    ['nonsense', 'en', 'nonsense'],
  ])('%s in %s', (date, language, shown) => {
    expect(formatDate(date, language)).toBe(shown);
  });

  it.each([
    ['1994-12-05', '1994'],
    ['2014/2022-02-24', '2014–2022'],
    ['2022-03-01/2022-03-29', '2022'],
  ])('the years of %s', (period, years) => {
    expect(formatYears(period)).toBe(years);
  });

  it('never calls a part the whole', () => {
    expect([0.996, 1].map((share) => formatShare(share, 'en'))).toEqual(['99%', '100%']);
  });

  it('has no country for networks', () => {
    expect([regionName('xx', 'en'), regionName('ru', 'uk')]).toEqual([null, 'Росія']);
  });
});

describe('whose words a page is', () => {
  const m = messagesFor('en');
  const [reuse] = report.reuse;
  if (reuse === undefined) throw new Error('expected a reuse in the fixture');

  it.each([
    ['same-text', 'same-text', 'These are RT’s words.'],
    ['same-text', 'reworded', 'These are RT’s words, reworded.'],
    ['reworded', 'same-text', 'These are RT’s words, reworded.'],
    ['translated', 'same-text', 'These are RT’s words, translated.'],
    ['reworded', 'translated', 'These are RT’s words, translated.'],
    ['same-text', 'digest', 'This is a digest of what RT reported.'],
  ] as const)('a page that is %s of a copy that is %s', (kind, relation, sentence) => {
    expect(pageOrigin({ ...reuse, kind, origin: { ...reuse.origin, relation } }, rt, rtDocument, m).sentence).toBe(sentence);
  });

  it('says that a text was translated and translated back', () => {
    const there = { ...rtDocument, language: { this: 'en', path: ['en', 'es', 'en'] } };
    const translated = { ...reuse, origin: { ...reuse.origin, relation: 'translated' as const } };
    expect(pageOrigin(translated, rt, there, m).sentence).toBe('These are RT’s words, translated and translated back.');
  });

  it('says that the author is not established', () => {
    expect(pageOrigin(reuse, null, rtDocument, m)).toEqual({ sentence: m.origin.pageUnknown, flag: null });
  });

  it('tells the largest reuse and no related text', () => {
    const small = { ...reuse, document: 'small', share: 0.2 };
    const related = { ...reuse, document: 'related', kind: 'related' as const, share: 1 };
    expect(mainReuse([small, related, reuse])?.document).toBe(reuse.document);
    expect(mainReuse([related])).toBeNull();
  });
});

describe('the first sentences', () => {
  it('are whole, and the first is always there', () => {
    expect(leadSentences('One. Two. Three.', 'en', 9)).toEqual({ text: 'One. Two.', rest: 'Three.' });
    expect(leadSentences('A long first sentence.', 'en', 3)).toEqual({ text: 'A long first sentence.', rest: '' });
  });

  it('lose nothing but the space between', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 50 }), (text, limit) => {
        const { text: lead, rest } = leadSentences(text, 'en', limit);
        expect((lead + rest).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('settings as a file', () => {
  it('come back as they were', () => {
    const settings = { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off' as const }, muted: ['nato'], dwellMs: 450 };
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ kind: 'settings', settings });
  });

  it.each([
    ['nonsense', 'no json at all', 'invalid'],
    ['another file', '{"a":1}', 'invalid'],
    ['no settings', '{"format":"caveat-lector-settings","version":1}', 'invalid'],
    ['a newer version', '{"format":"caveat-lector-settings","version":99,"settings":{}}', 'newer'],
    ['a file too large', ' '.repeat(1_000_001), 'invalid'],
  ])('%s is refused', (_name, text, kind) => {
    expect(readSettingsFile(text).kind).toBe(kind);
  });

  it('take what is well-formed and leave the rest at its default', () => {
    const text = '{"format":"caveat-lector-settings","version":1,"settings":{"theme":"dark","density":"loud","muted":[1,"nato"]}}';
    expect(readSettingsFile(text)).toMatchObject({ settings: { theme: 'dark', density: DEFAULT_SETTINGS.density, muted: ['nato'] } });
  });
});

describe('a host name from what a reader types', () => {
  it.each([
    ['news.example.org', 'news.example.org'],
    [' https://News.Example.org/a?b ', 'news.example.org'],
    ['müller.example', 'xn--mller-kva.example'],
    ['localhost', null],
    ['', null],
    ['a b', null],
  ])('“%s”', (typed, host) => {
    expect(hostFrom(typed)).toBe(host);
  });
});

describe('a sentence in a button’s name', () => {
  it.each([
    ['as it is', 'RT', 'RT'],
    ['as it is, up to sixty letters', 'x'.repeat(60), 'x'.repeat(60)],
    [
      'cut between words, without the comma before the cut',
      'The signatories undertook in Budapest to respect the borders, and said so twice.',
      'The signatories undertook in Budapest to respect the…',
    ],
    ['cut by letters where there are no spaces', '烏'.repeat(80), `${'烏'.repeat(60)}…`],
    ['never within a letter', '𝒜'.repeat(61), `${'𝒜'.repeat(60)}…`],
  ])('%s', (_, text, expected) => {
    expect(shortWords(text)).toBe(expected);
  });
});

describe('the box a card stays clear of', () => {
  const lines = [
    { left: 500, top: 100, right: 600, bottom: 120 },
    { left: 60, top: 130, right: 190, bottom: 150 },
  ];

  it('is as high as all lines and as wide as the one pointed at', () => {
    expect(anchorBox(lines, { x: 100, y: 140 })).toEqual({ left: 60, right: 190, top: 100, bottom: 150 });
    expect(anchorBox(lines, null)).toEqual({ left: 500, right: 600, top: 100, bottom: 150 });
  });

  it('is nothing where the word is gone', () => {
    expect(anchorBox([], null)).toBeNull();
  });
});
