/** Against the MUSTs of the Web Annotation Data Model (W3C Recommendation, 2017), written as a JSON Schema. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { webAnnotations } from '../../../src/export/web-annotation.ts';
import { LINES, report } from './report-fixture.ts';

const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s]+$' };
const dateTime = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$' };
/** §3.3.5: the motivations that are instances in the vocabulary. */
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};
const body = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: { const: 'TextualBody' },
        value: { type: 'string', minLength: 1 },
        format: { const: 'text/plain' },
        language: { type: 'string', pattern: '^[a-z]{2,3}$' },
        purpose: motivation,
      },
    },
    { type: 'object', required: ['type', 'source'], properties: { type: { const: 'SpecificResource' }, source: iri, purpose: motivation } },
  ],
};
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation,
    created: dateTime,
    body: { type: 'array', minItems: 1, items: body },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        source: iri,
        selector: {
          type: 'object',
          required: ['type', 'exact'],
          properties: {
            type: { const: 'TextQuoteSelector' },
            exact: { type: 'string', minLength: 1 },
            prefix: { type: 'string' },
            suffix: { type: 'string' },
          },
        },
      },
    },
  },
};
const MODEL = {
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    created: dateTime,
    generator: { type: 'object', required: ['id', 'type'], properties: { id: iri, type: { const: 'Software' } } },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: { id: iri, type: { const: 'AnnotationPage' }, startIndex: { const: 0 }, items: { type: 'array', items: annotation } },
    },
  },
};

const options = () => {
  let n = 0;
  return {
    created: '2026-11-26T12:00:00Z',
    generator: { name: 'Caveat Lector', version: '0.1.0', homepage: 'https://example.org/' },
    newIri: () => `urn:uuid:00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
  };
};

describe('webAnnotations', () => {
  it('follows the model', () => {
    const validate = new Ajv({ allErrors: true }).compile(MODEL);
    const collection = webAnnotations(report(), LINES, options());
    validate(collection);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...collection, total: -1 })).toBe(false);
    expect(collection.total).toBe(collection.first.items.length);
  });

  it('has one annotation for every finding that was shown and whose record is there, each with its own address', () => {
    const { items } = webAnnotations(report(), LINES, options()).first;
    expect(items.map((a) => [a.motivation, a.target.selector.exact.slice(0, 27)])).toEqual([
      ['linking', 'RT says the Budapest Memora'],
      ['identifying', 'RT'],
      ['describing', 'Budapest Memorandum'],
      ['assessing', 'Only Switzerland is neutral'],
      ['commenting', 'special military operation'],
    ]);
    expect(new Set(items.map((a) => a.id)).size).toBe(items.length);
  });

  it('names the place by the words around it, and never cuts a character in two', () => {
    const text = report().text ?? '';
    for (const { target } of webAnnotations(report(), LINES, options()).first.items) {
      const { prefix, exact, suffix } = target.selector;
      expect(text).toContain(prefix + exact + suffix);
      expect(`${prefix}${suffix}`).not.toMatch(/\p{Surrogate}/u);
    }
    const flags = '🇺🇦'.repeat(20);
    const cut = report({
      text: `${flags}x RT ${flags}`,
      mentions: [],
      claims: [],
      wordings: [],
      reuse: [],
      cited: [{ outlet: 'rt', start: flags.length + 2, end: flags.length + 4, score: 1, why: [] }],
    });
    const [only] = webAnnotations(cut, LINES, options()).first.items;
    const { prefix, suffix } = only?.target.selector ?? { prefix: '\uD800', suffix: '' };
    expect(`${prefix}${suffix}`).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([{ text: undefined }, { url: null }])('says what is missing: %o', (change) => {
    expect(() => webAnnotations(report(change as never), LINES, options())).toThrow(/its text and the address/u);
  });
});
