/** Pages that are no articles, and packs that are no tidy ones: no false accusation, and no copy lost in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReuseIndex } from '../../../src/reuse/pack/build-reuse-index.ts';
import { findReuse, isTooLittleText } from '../../../src/reuse/find-reuse.ts';

const FOLDER = resolve(import.meta.dirname, '../../../corpus/documents');
const files = readdirSync(FOLDER).sort();
const texts = files.map((f) => {
  const content = readFileSync(join(FOLDER, f), 'utf8');
  return content.slice(content.indexOf('\n---\n', 3) + 5);
});
const source = (text: string) => ({ text, language: 'en', known: [] });
const index = buildReuseIndex(texts.map(source));
const MERKUR = files.indexOf('merkur-guarantees-2022.md');
const document = (n: number): string => texts[n] as string;
/** Kind and document of what would be shown. */
const shown = (page: string, of: Uint8Array = index) =>
  findReuse(of, page, 'en')
    .filter((f) => f.kind !== 'related')
    .map((f) => [f.document, f.kind]);

const OWN_REPORT = `The delegations left the palace by the side door after four hours. Ukraine has offered to stay out of alliances if a group of
states, among them Turkey, Israel and Canada, promises to come to its defence, its negotiators told reporters. Moscow said that it was going to reduce
its operations around Kyiv and Chernihiv. In the corridor a Turkish diplomat spoke of the best day so far, and then asked for a glass of water. The
Ukrainian president wants a referendum, which needs a ceasefire. Nobody would say what becomes of Crimea in the meantime, nor who is to pay for the towns.
Oil fell by five dollars; the rouble rose. In Mykolaiv rescuers were still looking for people under the governor's office when the news came in.`;
const WALL = `We and our 847 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers.
You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used. Accept all. Reject all. More
options. Subscribe now for one euro a month and read without tracking. Already a subscriber? Sign in. By continuing you confirm that you are at least
sixteen years of age and have read our terms of service and our privacy policy, which were updated in March. `;
/** Headings and teasers that stand in the documents: lines that are no sentences. */
const HEADLINES = texts.flatMap((t) => t.split('\n')).filter((line) => line.length > 12 && line.length < 90 && !/[.!”’)]\s*$/u.test(line));
const LIVE_BLOG = Array.from(
  { length: 40 },
  (_, i) =>
    `${10 + (i % 12)}:${String(10 + i)} ${['Zelensky says Ukraine is ready to talk about neutrality.', 'Kremlin: no breakthrough in Istanbul.', 'Arakhamia names Turkey, Germany, Poland, Canada and Israel as guarantors.', 'Blinken: we focus on what Russia does.', 'Air raid alarm in Kyiv and Chernihiv.', '“It is going strictly according to plan,” says Zakharova.', 'Markets rise after the announcement of the Russian delegation.', 'Podolyak explains security guarantees and the referendum.'][i % 8] as string}`,
).join('\n');

describe('nothing is said of', () => {
  it.each([
    ['furniture', 'Home page Politics Sports Weather Contact Privacy Imprint Jobs Newsletter Back to top '.repeat(20)],
    ['a consent wall', WALL.repeat(3)],
    ['a list of links with the headlines of all documents', [...HEADLINES, ...HEADLINES.map((h) => `Read more: ${h}`), WALL].join('\n')],
    ['a live blog on the same events', LIVE_BLOG],
    ['an own report of some hundred words', OWN_REPORT],
    ['two own reports on one page', `${OWN_REPORT}\n${LIVE_BLOG}\n${WALL}`],
    ['one own report many times over', `${OWN_REPORT}\n`.repeat(30)],
  ])('%s', (_, page) => {
    expect(shown(page)).toEqual([]);
  });
});

describe('a text of few words', () => {
  const words = document(MERKUR).split(/(?<=\s)/u);
  const from = words.indexOf('Istanbul ');
  it('is too little to say whose it is, even if it is a document’s: that is a result of its own', () => {
    const excerpt = words.slice(from, from + 50).join('');
    expect(isTooLittleText(excerpt)).toBe(true);
    expect(findReuse(index, excerpt, 'en')).toEqual([]);
  });
  it('of two hundred is enough', () => {
    const excerpt = words.slice(from, from + 200).join('');
    expect(isTooLittleText(excerpt)).toBe(false);
    expect(shown(excerpt)).toEqual([[MERKUR, 'same-text']]);
  });
});

describe('two articles on one page', () => {
  it('a copy and an own report: the copy is found, and passages lie in it alone', () => {
    const page = `${OWN_REPORT}\n${document(MERKUR)}`;
    const [found, ...more] = findReuse(index, page, 'en').filter((f) => f.kind !== 'related');
    expect([found?.document, found?.kind, more]).toEqual([MERKUR, 'same-text', []]);
    for (const { page: passage } of found?.passages ?? []) expect(passage[0]).toBeGreaterThanOrEqual(OWN_REPORT.length);
  });
  it('two copies: both are found', () => {
    expect(shown(`${document(0)}\n${document(1)}`).sort()).toEqual([
      [0, 'same-text'],
      [1, 'same-text'],
    ]);
  });
});

describe('a whole speech', () => {
  // A speech is the speaker's words. 180 of them here; both outlets have their own frame.
  const SPEECH = [
    'Friends, I have come to this square because you asked me what will become of our river, and because I promised an answer before the leaves fall.',
    'Three times the ministry drew a line on a map, and three times the line went through somebody’s kitchen; I have seen the kitchens, and I have seen the map.',
    'We will not build the dam, we will mend the old one, and we will pay the farmers for the two summers in which their fields must serve as a lake.',
    'To those who say that it is cheaper to move a village than a wall I answer that nobody has ever come home to a wall in the evening.',
    'The money has been voted, the engineers are hired, and the first stone, which is rather a small one, lies in my office to hold down the papers.',
  ];
  const held = `The prime minister spoke on Saturday in the market square, where some four thousand people had gathered in the rain to hear about the river plans.\n${SPEECH.map((p) => `“${p}”`).join('\n')}\nThe opposition called the speech a change of mind, and the association of farmers wants to see the contracts before it believes a word of it.`;
  const frame = (speech: string): string =>
    `Rain did not keep people away when the head of government answered her critics. Here is what she said, as recorded by our reporter.\n${speech}\nShe left without taking questions. The ministry confirmed in the evening that tenders will go out next month, and that two families have already agreed.`;
  const reported = buildReuseIndex([held, ...texts].map(source));
  const transcript = buildReuseIndex([SPEECH.join('\n'), ...texts].map(source));
  it.each([
    ['each paragraph in marks', SPEECH.map((p) => `“${p}”`).join('\n')],
    ['marks that open each paragraph and close the last', SPEECH.map((p) => `“${p}`).join('\n') + '”'],
    ['« »', SPEECH.map((p) => `« ${p} »`).join('\n')],
    ['„ “', SPEECH.map((p) => `„${p}“`).join('\n')],
    ['in pieces, with “she said”', SPEECH.map((p) => `“${p.replace(', ', ',” she said, “')}”`).join(' ')],
  ])('quoted by page and document is no copy of the document: %s', (_, speech) => {
    expect(shown(frame(speech), reported)).toEqual([]);
    expect(shown(frame(speech), transcript)).toEqual([]);
  });
  it('with the frame of the document is its copy', () => {
    expect(shown(held, reported)).toEqual([[0, 'same-text']]);
  });
});

describe('adversarial padding', () => {
  const padding = Array.from(
    { length: 400 },
    (_, i) =>
      `Line ${i} of a story about ${['gulls', 'trams', 'onions', 'kites'][i % 4] as string} and number ${i * 37}, which nobody reads.`,
  );
  it('around a copy: it is found, and the share says how little of the page it is', () => {
    const page = [...padding.slice(0, 200), document(MERKUR), ...padding.slice(200)].join('\n');
    const [found] = findReuse(index, page, 'en');
    expect([found?.document, found?.kind]).toEqual([MERKUR, 'same-text']);
    expect(found?.share).toBeLessThan(0.15);
  });
  it('between the paragraphs of a copy: it is found', () => {
    const page = document(MERKUR)
      .split('\n')
      .flatMap((line, i) => [line, ...padding.slice(8 * i, 8 * i + 8)])
      .join('\n');
    expect(shown(page)[0]?.[0]).toBe(MERKUR);
  });
  it('that repeats one sentence of a document a hundred times is no copy', () => {
    expect(
      shown(
        `${OWN_REPORT}\n${'Ukraine will not join “any military-political alliance,” said Oleksandr Chaly, another Ukrainian negotiator. '.repeat(100)}`,
      ),
    ).toEqual([]);
  });
  it('of a hundred thousand words around an own report is no copy', () => {
    expect(shown(`${padding.join('\n').repeat(18)}\n${OWN_REPORT}`)).toEqual([]);
  });
});

describe('a pack with duplicates', () => {
  const twins = buildReuseIndex([...texts, ...Array.from({ length: 400 }, () => document(MERKUR))].map(source));
  it('names the text, and nothing but the text', () => {
    const found = shown(document(MERKUR), twins);
    expect(found.length).toBeGreaterThan(0);
    for (const [n, kind] of found) expect([n === MERKUR || (n as number) >= texts.length, kind]).toEqual([true, 'same-text']);
  });
  it('still finds the others', () => {
    for (const n of [0, 1]) expect(shown(document(n), twins)[0]).toEqual([n, 'same-text']);
  });
  it('accuses no own report', () => {
    expect(shown(OWN_REPORT, twins)).toEqual([]);
  });
});
