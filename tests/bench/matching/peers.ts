/**
 * Who is compared: the best matchers of npm, a RegExp, a Map, and the limit.
 *
 * The work: all whole words, by Unicode's letters, in any letter case, in the text of a page as it comes.
 * Peers get an easier one: no folding of marks, quotes and spaces, no offset map; forms in lower case before
 * the clock runs. Their time holds `toLowerCase` of the text, as the engine's holds its folding, and the
 * test that a match is no part of a word: for automata on each match, for expressions in the expression.
 * Two quicker expressions that do not do the work are shown and not counted.
 */
import { createRequire } from 'node:module';
import type { Engine } from './bundled-engine.ts';

const require = createRequire(import.meta.url);

/** Counts occurrences in a text. */
export type Scan = (text: string) => number;

export interface Peer {
  readonly name: string;
  /** Targets compare the engine with peers and with the limit; `shown` is for information. */
  readonly kind: 'engine' | 'peer' | 'limit' | 'shown';
  /** Reads text in lower case: its scan begins with `toLowerCase`. */
  readonly lowered: boolean;
  /** More forms than this it cannot build or read in reasonable time, and why. */
  readonly mostForms: number;
  readonly because: string;
  /** Longest text it is given: what it needs for some 100 ms. Its speed does not depend on the length. */
  readonly chars: number;
  build(forms: readonly string[]): Scan | Promise<Scan>;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const isWord = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) isWord[unit] = WORD.test(String.fromCharCode(unit)) ? 1 : 0;

/** Whole words only, for automata that find everything. `end` is exclusive. */
const isWhole = (text: string, start: number, end: number): boolean =>
  (start === 0 || isWord[text.charCodeAt(start - 1)] === 0) && (end >= text.length || isWord[text.charCodeAt(end)] === 0);

const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const countRegExp =
  (expression: RegExp): Scan =>
  (text) => {
    let count = 0;
    expression.lastIndex = 0;
    for (let m = expression.exec(text); m !== null; m = expression.exec(text)) if (isWhole(text, m.index, m.index + m[0].length)) count++;
    return count;
  };

const makeEngine = ({ buildPatternIndex, openPatternIndex }: Engine): Peer => ({
  name: 'this engine',
  kind: 'engine',
  lowered: false,
  mostForms: Infinity,
  because: '',
  chars: 1_000_000,
  build: (forms) => {
    const index = openPatternIndex(buildPatternIndex(forms.map((text) => ({ text, asWritten: false }))));
    return (text) => index.find(text).length;
  },
});

const makeLimit = ({ FOLD, unitKind }: Engine): Peer => ({
  name: 'fold-and-sum loop (limit)',
  kind: 'limit',
  lowered: false,
  mostForms: Infinity,
  because: '',
  chars: 1_000_000,
  build: () => {
    for (let unit = 0; unit < 0x10000; unit++) unitKind(unit);
    return (text) => {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum = (sum + (FOLD[text.charCodeAt(i)] as number)) | 0;
      return sum;
    };
  },
});

const monyone: Peer = {
  name: '@monyone/aho-corasick/fast',
  kind: 'peer',
  lowered: true,
  mostForms: 10_000,
  because: 'builds for more than 90 s',
  chars: 1_000_000,
  build: (forms) => {
    const { AhoCorasick } = require('@monyone/aho-corasick/fast') as {
      AhoCorasick: new (words: readonly string[]) => { matchInText(text: string): { begin: number; end: number }[] };
    };
    const automaton = new AhoCorasick(forms);
    return (text) => automaton.matchInText(text).reduce((n, m) => n + (isWhole(text, m.begin, m.end) ? 1 : 0), 0);
  },
};

const ahocorasick: Peer = {
  name: 'ahocorasick',
  kind: 'peer',
  lowered: true,
  mostForms: 100_000,
  because: 'its trie of objects does not fit the heap',
  chars: 500_000,
  build: (forms) => {
    const AhoCorasick = require('ahocorasick') as new (words: readonly string[]) => { search(text: string): [number, string[]][] };
    const automaton = new AhoCorasick(forms);
    return (text) => {
      let count = 0;
      for (const [last, words] of automaton.search(text))
        for (const word of words) if (isWhole(text, last + 1 - word.length, last + 1)) count++;
      return count;
    };
  },
};

const fastscan: Peer = {
  name: 'fastscan',
  kind: 'peer',
  lowered: true,
  mostForms: Infinity,
  because: '',
  chars: 300_000,
  build: (forms) => {
    const FastScanner = require('fastscan') as new (words: readonly string[]) => { search(text: string): [number, string][] };
    const scanner = new FastScanner(forms);
    return (text) => scanner.search(text).reduce((n, [start, word]) => n + (isWhole(text, start, start + word.length) ? 1 : 0), 0);
  },
};

const modern = (entry: string, name: string, mostForms: number): Peer => ({
  name,
  kind: 'peer',
  lowered: true,
  mostForms,
  because: 'reads less than 0.1 million characters a second',
  chars: 20_000,
  build: async (forms) => {
    const { default: AhoCorasick } = (await import(entry)) as {
      default: new (words: readonly string[]) => { search(text: string): { start: number; end: number }[] };
    };
    const automaton = new AhoCorasick(forms);
    return (text) => automaton.search(text).reduce((n, m) => n + (isWhole(text, m.start, m.end) ? 1 : 0), 0);
  },
});

/** Whole words by Unicode's letters, as an expression says it. */
const wholeWords = (expression: string): Scan =>
  countRegExp(new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${expression})(?![\\p{L}\\p{N}\\p{M}_])`, 'gu'));

const regexTrie: Peer = {
  name: 'regex-trie',
  kind: 'peer',
  lowered: true,
  mostForms: 10_000,
  because: 'builds for 15 s, reads 0.3 million characters a second',
  chars: 300_000,
  build: (forms) => {
    const RegexTrie = require('regex-trie') as new () => { add(word: string): void; toRegExp(): RegExp };
    const trie = new RegexTrie();
    for (const form of forms) trie.add(form);
    // The package escapes more than an expression with the flag u allows.
    return wholeWords(trie.toRegExp().source.replace(/\\([^\^$\\.*+?()[\]{}|/])/gu, '$1'));
  },
};

const alternate = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const alternation: Peer = {
  name: 'RegExp alternation',
  kind: 'peer',
  lowered: true,
  mostForms: 10_000,
  because: 'reads 0.3 million characters a second',
  chars: 200_000,
  build: (forms) => wholeWords(alternate(forms)),
};

/** Finds its forms inside words too, where they hide those that begin further on; the test comes too late. */
const anywhere: Peer = {
  name: 'RegExp, words tested after',
  kind: 'shown',
  lowered: true,
  mostForms: 10_000,
  because: alternation.because,
  chars: 200_000,
  build: (forms) => countRegExp(new RegExp(alternate(forms), 'g')),
};

/** Spares V8 most positions, but knows no letter beyond ASCII: loses "Évora", finds "cole" in "école". */
const afterBoundary: Peer = {
  name: 'RegExp \\b, ASCII words only',
  kind: 'shown',
  lowered: true,
  mostForms: 10_000,
  because: alternation.because,
  chars: 200_000,
  build: (forms) => countRegExp(new RegExp(`\\b(?:${alternate(forms)})`, 'g')),
};

/** Runs of up to six words looked up in a Map: what one writes without a library. */
const ngrams: Peer = {
  name: 'Map of n-grams',
  kind: 'peer',
  lowered: true,
  mostForms: Infinity,
  because: '',
  chars: 300_000,
  build: (forms) => {
    const words = /[\p{L}\p{N}\p{M}_]+/gu;
    const known = new Set(forms.map((form) => (form.match(words) ?? []).join(' ')));
    return (text) => {
      const found = text.match(words) ?? [];
      let count = 0;
      for (let i = 0; i < found.length; i++) {
        let run = '';
        for (let n = 0; n < 6 && i + n < found.length; n++) {
          run = n === 0 ? (found[i] as string) : `${run} ${found[i + n] as string}`;
          if (known.has(run)) count++;
        }
      }
      return count;
    };
  },
};

export const makePeers = (bundled: Engine): readonly Peer[] => [
  makeEngine(bundled),
  makeLimit(bundled),
  regexTrie,
  alternation,
  anywhere,
  afterBoundary,
  monyone,
  ahocorasick,
  fastscan,
  modern('modern-ahocorasick', 'modern-ahocorasick', 10_000),
  modern('modern-ahocorasick/fast', 'modern-ahocorasick/fast', 10_000),
  ngrams,
];
