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
    ['стар{1:ий,ого} друг{1:,а}', ['старий друг', 'старого друга']],
    ['{1:a,b}{c,d}{1:e,f}', ['ace', 'ade', 'bcf', 'bdf']],
    ['{1:a,b}{2:c,d}{2:e,f}{1:g,h}', ['aceg', 'adfg', 'bceh', 'bdfh']],
    ['10{:a,:b}', ['10:a', '10:b']],
  ])('%s', (pattern, forms) => {
    expect(expandBraces(pattern)).toEqual(forms);
  });

  it.each([
    ['a{b', /closed/u],
    ['a}b', /without/u],
    ['a{b}c', /choice/u],
    ['a{b,{c,d}}', /nest/u],
    ['{1:a,b} {1:a,b,c}', /groups "1:" go together, but one has 2 choices and another 3/u],
    ['{a,b,c,d,e}{a,b,c,d,e}{a,b,c}', /75 forms, at most 64/u],
  ])('refuses %s', (pattern, message) => {
    expect(() => expandBraces(pattern)).toThrow(message);
  });
});
