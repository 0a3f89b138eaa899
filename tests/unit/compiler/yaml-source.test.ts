import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, parseYaml, type YamlSource } from '../../../src/compiler/yaml-source.ts';

const messages = (text: string): string[] => {
  const result = parseYaml('f.yaml', text);
  return 'data' in result ? [] : result.map((p) => `${p.line}: ${p.message}`);
};

describe('YAML from many hands', () => {
  it('keeps dates as strings and knows lines', () => {
    const source = parseYaml('f.yaml', 'id: a\nfacts:\n  - date: 1994-12-05\n    text: x\n  - text: y\n') as YamlSource;
    expect(source.data).toEqual({ id: 'a', facts: [{ date: '1994-12-05', text: 'x' }, { text: 'y' }] });
    expect(source.lineOf(['facts', 0, 'text'])).toBe(4);
    expect(source.lineOf(['facts', 1, 'date'])).toBe(5); // missing: the record's own line
  });

  it('counts lines of front matter from where it stands in its file', () => {
    expect((parseYaml('d.md', 'id: a\ntitle: b\n', 2) as YamlSource).lineOf(['title'])).toBe(3);
  });

  it.each([
    ['duplicate key', 'id: a\nid: b\n', /^2: the same key/u],
    ['anchor and alias (billion laughs)', 'a: &x [1]\nb: *x\n', /(?:anchors|aliases)/u],
    ['tag', 'a: !!js/function "x"\n', /tag/iu],
    ['two documents', 'a: 1\n---\nb: 2\n', /several YAML documents/u],
    ['broken', 'a: [1\n', /not valid YAML/u],
    ['too large', `a: ${'x'.repeat(MAX_FILE_BYTES)}`, /at most/u],
  ])('refuses: %s', (_, text, expected) => {
    const found = messages(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(expected);
  });

  it('bounds a bomb of nested aliases', () => {
    const bomb = [
      'a: &a ["x","x","x","x","x","x","x","x","x"]',
      ...'bcdefghi'.split('').map(
        (c, i) =>
          `${c}: &${c} [${Array(9)
            .fill(`*${'abcdefgh'[i] ?? 'a'}`)
            .join(',')}]`,
      ),
    ].join('\n');
    expect(messages(bomb).length).toBeGreaterThan(0);
  });
});
