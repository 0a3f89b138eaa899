import { describe, expect, it } from 'vitest';
import { expandBraces } from '../../../src/compiler/expand-braces.ts';

describe('brace patterns', () => {
  it.each([
    ['NATO', ['NATO']],
    ['меморандум{,а,у}', ['меморандум', 'меморандума', 'меморандуму']],
    [
      'Article {5,Five} of the {NATO,North Atlantic} Treaty',
      [
        'Article 5 of the NATO Treaty',
        'Article 5 of the North Atlantic Treaty',
        'Article Five of the NATO Treaty',
        'Article Five of the North Atlantic Treaty',
      ],
    ],
    ['a{,  b} c', ['a c', 'a b c']],
    ['{x,x}', ['x']],
  ])('%s', (pattern, forms) => {
    expect(expandBraces(pattern)).toEqual(forms);
  });

  it.each([
    ['a{b', /closed/u],
    ['a}b', /without/u],
    ['a{b}c', /choice/u],
    ['a{b,{c,d}}', /nest/u],
    ['{a,b,c,d,e}{a,b,c,d,e}{a,b,c}', /75 forms, at most 64/u],
  ])('refuses %s', (pattern, message) => {
    expect(() => expandBraces(pattern)).toThrow(message);
  });
});
