import { describe, expect, test } from 'vitest';
import { buildPatternIndex } from '../../../src/matching/index-writer.ts';
import { openPatternIndex } from '../../../src/matching/pattern-index.ts';
import { TOKENS_PER_READ } from '../../../src/text/tokens.ts';
import type { Pattern } from '../../../src/matching/pattern.ts';

/** `=NPT` matches as written only. */
const toPattern = (form: string): Pattern =>
  form.startsWith('=') ? { text: form.slice(1), asWritten: true } : { text: form, asWritten: false };

const open = (forms: readonly string[]) => openPatternIndex(buildPatternIndex(forms.map(toPattern)));

interface Row {
  readonly rule: string;
  readonly forms: readonly string[];
  readonly text: string;
  readonly found: readonly string[];
}

const row = (rule: string, forms: readonly string[], text: string, found: readonly string[]): Row => ({ rule, forms, text, found });

const ROWS: readonly Row[] = [
  // whole words
  row('a word inside a word is none', ['who', 'Eve'], 'Whole evenings, nevertheless', []),
  row('any case, accents and widths', ['NATO'], 'nato Nato ＮＡＴＯ ŃÁTÓ', ['nato', 'Nato', 'ＮＡＴＯ', 'ŃÁTÓ']),
  row('digits and _ belong to words', ['NATO'], 'NATO2 my_NATO NATO', ['NATO']),
  row('й is not и, ї not і', ['війни', 'Київ'], 'віини Киів війни Київ', ['війни', 'Київ']),
  row('й written with a combining mark', ['Київський'], 'Киі\u0308вськии\u0306 Киівськии', ['Киі\u0308вськии\u0306']),
  row('ё is е', ['Алёна'], 'Алена АЛЁНА', ['Алена', 'АЛЁНА']),
  row('ß is ss', ['Straße'], 'STRASSE Straße strasse', ['STRASSE', 'Straße', 'strasse']),
  row('invisible characters inside a word', ['Budapest'], 'Buda\u00ADpest Bu\u200Bda\u200Dpest\u00AD', [
    'Buda\u00ADpest',
    'Bu\u200Bda\u200Dpest',
  ]),
  row('Turkish i', ['İstanbul'], 'Istanbul İSTANBUL ıstanbul istanbul', ['Istanbul', 'İSTANBUL', 'ıstanbul', 'istanbul']),
  // edges: apostrophes and hyphens
  row('possessives, plain and typographic', ['NATO'], "NATO's NATO’s", ['NATO', 'NATO']),
  row('elision', ['OTAN'], "l'OTAN l’OTAN d’OTAN", ['OTAN', 'OTAN', 'OTAN']),
  row('Turkish suffixes', ['NATO'], "NATO'nun NATO’ya", ['NATO', 'NATO']),
  row('hyphen compounds', ['Budapest Memorandum', 'Article 5'], 'a Budapest Memorandum-style pledge, an Article-5-like one', [
    'Budapest Memorandum',
    'Article-5',
  ]),
  row('Ukrainian apostrophes', ['без’ядерний'], "без'ядерний без’ядерний безʼядерний", ["без'ядерний", 'без’ядерний', 'безʼядерний']),
  // gaps
  row('any white space', ['Minsk Agreements'], 'Minsk   Agreements Minsk\u00A0Agreements Minsk\tAgreements', [
    'Minsk   Agreements',
    'Minsk\u00A0Agreements',
    'Minsk\tAgreements',
  ]),
  row('hyphen or dash without spaces', ['Minsk Agreements'], 'Minsk-Agreements Minsk‑Agreements Minsk–Agreements', [
    'Minsk-Agreements',
    'Minsk‑Agreements',
    'Minsk–Agreements',
  ]),
  row('no dash with spaces, no two dashes', ['Minsk Agreements'], 'Minsk – Agreements Minsk--Agreements Minsk -Agreements', []),
  row('no other punctuation', ['Minsk Agreements'], 'Minsk. Agreements, Minsk, Agreements; Minsk/Agreements (Minsk) Agreements', []),
  row('no line break', ['Minsk Agreements'], 'Minsk\nAgreements Minsk \n Agreements Minsk\u2028Agreements', []),
  row(
    "a form's own punctuation must be there",
    ['U.S. Congress', 'DPR/LPR', '68/262'],
    'U.S. Congress U.S.Congress US Congress DPR/LPR DPR LPR 68/262 68 262',
    ['U.S. Congress', 'U.S.Congress', 'DPR/LPR', '68/262'],
  ),
  row("a form's lead and tail too", ['#MeToo', 'U.S.', 'Yahoo!'], '#MeToo MeToo U.S. U.S Yahoo! Yahoo', ['#MeToo', 'U.S.', 'Yahoo!']),
  row('dotted letters are whole', ['U.S.'], 'U.S.S.R. U.S.ß U.S.-led U.S.的 U.S.', ['U.S.', 'U.S.', 'U.S.']),
  row('a form with a spaced dash', ['Россия — НАТО'], 'Россия — НАТО Россия - НАТО Россия-НАТО', ['Россия — НАТО', 'Россия - НАТО']),
  row(
    'twelve words',
    ['Treaty on the Prohibition of Nuclear Weapons and on Their Total Elimination'],
    'the treaty on the prohibition of nuclear weapons and on their total elimination.',
    ['treaty on the prohibition of nuclear weapons and on their total elimination'],
  ),
  // numbers
  row('numbers are whole', ['Article 5'], 'Article 51, Article 5.1, Article 5,1; Article 5(1), Article 5. Article 5', [
    'Article 5',
    'Article 5',
    'Article 5',
  ]),
  row('numbers are whole at the front', ['5 November'], '1.5 November 5 November', ['5 November']),
  // case
  row('as written', ['=RT'], 'RT rt Rt RT’s', ['RT', 'RT']),
  row('as written in other widths and with invisible characters', ['=RT'], 'ＲＴ R\u00ADT', ['ＲＴ', 'R\u00ADT']),
  row('as written, several words', ['=the Rada'], 'the Rada The Rada the rada the  Rada', ['the Rada', 'the  Rada']),
  row('a failing case rule hides no shorter match', ['=Budapest Memorandum', 'budapest'], 'BUDAPEST memorandum', ['BUDAPEST']),
  row('as written in Cyrillic', ['=США'], 'США сша Сша', ['США']),
  // overlaps
  row('leftmost-longest', ['Budapest', 'Budapest Memorandum', 'Memorandum on Security'], 'the Budapest Memorandum on Security', [
    'Budapest Memorandum',
  ]),
  row('leftmost before longest', ['a b', 'b c d e'], 'a b c d e', ['a b']),
  row('overlap with itself', ['a a'], 'a a a a a', ['a a', 'a a']),
  // addresses
  row('not in a URL', ['NATO', 'Rada'], 'https://www.nato.int/nato/x?rada=1 www.nato.int/Rada NATO', ['NATO']),
  row('not in an e-mail address or handle', ['NATO'], 'press@nato.int nato@x.org RT @NATO: NATO.', ['NATO']),
  row('not in a bare domain, but in a sentence without a space', ['NATO', 'RT'], 'nato.int rt.com/news said.NATO NATO.The NATO…', [
    'NATO',
    'NATO',
    'NATO',
  ]),
  row('a form may be a whole address', ['rt.com', '@NATO'], 'rt.com said, rt.com/news, @NATO', ['rt.com', '@NATO']),
  row('a hashtag may match', ['NATO'], '#NATO', ['NATO']),
  row('a refused long form hides no short one', ['see www', 'see'], 'see www.nato.int', ['see']),
  // scripts without spaces
  row('ideographs', ['北约', '布达佩斯安全保障备忘录'], '俄罗斯与北约的布达佩斯安全保障备忘录。', ['北约', '布达佩斯安全保障备忘录']),
  row('kana and ideographs', ['ウクライナ'], '大統領はウクライナで', ['ウクライナ']),
  row('Thai, whole clusters', ['ยูเครน'], 'สงครามยูเครนในปี', ['ยูเครน']),
  row('Latin beside ideographs', ['NATO'], '加入NATO的', ['NATO']),
  row('astral letters', ['NATO'], '𝐍𝐀𝐓𝐎 😀NATO😀', ['𝐍𝐀𝐓𝐎', 'NATO']),
  row('Arabic with and without vowel signs', ['أوكرانيا'], 'اوكرانيا أُوكرانيا', ['اوكرانيا', 'أُوكرانيا']),
  // bad input
  row('lone surrogates', ['NATO'], '\uD800NATO\uDC00 NA\uD800TO', ['NATO']),
  row('nothing', ['NATO'], '', []),
  row('only punctuation', ['NATO'], '.,;:!?…—“”()[]', []),
];

describe('find', () => {
  test.each(ROWS)('$rule', ({ forms, text, found }) => {
    expect(
      open(forms)
        .find(text)
        .map((m) => text.slice(m.start, m.end)),
    ).toEqual(found);
  });

  test('all patterns of a place are listed, as-written ones where the case fits', () => {
    const index = open(['NATO', '=NATO', 'nato', '=Nato', 'N.A.T.O.']);
    expect(index.find('NATO nato Nato').map((m) => m.patterns)).toEqual([
      [0, 1, 2],
      [0, 2],
      [0, 2, 3],
    ]);
    expect(index.size).toBe(5);
  });

  test('an index without patterns finds nothing', () => {
    expect(open([]).find('NATO and the Budapest Memorandum')).toEqual([]);
  });

  test('a form is found wherever the windows of words are cut', () => {
    const form = 'one two three four five six seven eight nine ten eleven twelve';
    const index = open([form, 'eleven twelve', 'one']);
    for (const before of [0, 1, ...Array.from({ length: 80 }, (_, i) => TOKENS_PER_READ - 78 + i), 2 * TOKENS_PER_READ - 70]) {
      const text = `${'x '.repeat(before)}${form} one`;
      expect(
        index.find(text).map((m) => text.slice(m.start, m.end)),
        `${before} words before`,
      ).toEqual([form, 'one']);
    }
  });
});

describe('findAllInSteps', () => {
  test('other searches between two steps change nothing', () => {
    const index = open(['x y', 'y z', 'NATO']);
    const text = 'x y z NATO w '.repeat(20_000);
    const work = index.findAllInSteps(text);
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) {
      steps++;
      expect(index.find('NATO, x y')).toHaveLength(2);
    }
    expect(steps).toBeGreaterThan(1);
    expect(step.value).toHaveLength(60_000);
    expect(step.value).toEqual(index.findAll(text));
  });
});

describe('findAll', () => {
  test('nested and overlapping occurrences, by start, the longer first', () => {
    const text = 'the Budapest Memorandum on Security';
    const forms = ['Budapest', 'Memorandum', 'Budapest Memorandum', 'Memorandum on Security'];
    expect(
      open(forms)
        .findAll(text)
        .map((m) => text.slice(m.start, m.end)),
    ).toEqual(['Budapest Memorandum', 'Budapest', 'Memorandum on Security', 'Memorandum']);
  });
});
