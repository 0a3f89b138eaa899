/** CSL-JSON by its schema's rules for the variables we fill; BibTeX and RIS by reading them back. */
import { plugins } from '@citation-js/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { recordCsl } from '../../../src/export/csl.ts';
import { formatCitations } from '../../../src/ui/citation/citation-formats.ts';
import type { Evidence } from '../../../src/corpus/schema/evidence.ts';

const evidence: Evidence = {
  rank: 'primary',
  authority: 'United Nations',
  title: 'Memorandum on Security Assurances – “Budapest” & more',
  locator: 'point 1',
  date: '1994-12-05',
  url: 'https://undocs.org/A/49/765',
  quote: 'existing borders',
  verified: 'primary-read',
  checked: '2026-11-22',
};
const press: Evidence = {
  rank: 'press',
  authority: 'CNN',
  title: 'A report',
  date: '2022-03',
  url: 'https://example.org/x',
  verified: 'not-read',
  checked: '2026-11-22',
};
const items = recordCsl(
  { id: 'budapest-memorandum', title: 'Budapest Memorandum', asOf: '2026-11-22', evidence: [evidence, press, evidence] },
  { title: 'Ukraine’s security', version: '0123456789ab', contact: 'https://example.org/' },
);

/** Citation Style Language 1.0.2, csl-data.json: types, names and dates as that schema has them; other keys are refused there too. */
const date = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['string', 'number'] } },
    },
  },
};
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: ['article-newspaper', 'document', 'entry-encyclopedia', 'legal_case', 'report', 'webpage'] },
      title: { type: 'string' },
      author: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { literal: { type: 'string' } } } },
      'container-title': { type: 'string' },
      version: { type: 'string' },
      issued: date,
      accessed: date,
      URL: { type: 'string' },
      note: { type: 'string' },
    },
  },
};

describe('citations', () => {
  it('are the record and each piece of evidence once', () => {
    expect(items.map((i) => [i.id, i.type])).toEqual([
      ['budapest-memorandum', 'entry-encyclopedia'],
      ['budapest-memorandum-1', 'document'],
      ['budapest-memorandum-2', 'article-newspaper'],
    ]);
  });

  it('say "accessed" only of what was opened', () => {
    expect(items[1]?.accessed).toEqual({ 'date-parts': [[2026, 11, 22]] });
    expect(items[2]?.accessed).toBeUndefined();
    expect(items[2]?.issued).toEqual({ 'date-parts': [[2022, 3]] });
  });

  it('follow the CSL-JSON schema', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);
    validate(JSON.parse(formatCitations(items, 'csl-json')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(['bibtex', 'ris'] as const)('as %s are read back with the same titles, addresses and years', (format) => {
    const read = plugins.input.chain(formatCitations(items, format), { generateGraph: false });
    expect(
      read.map((r) => [
        String(r['title']).replace(/[“”]/gu, '"'),
        r['URL'],
        (r['issued'] as { 'date-parts': number[][] })['date-parts'][0]?.[0],
      ]),
    ).toEqual(items.map((i) => [i.title.replace(/[“”]/gu, '"'), i.URL, i.issued?.['date-parts'][0][0]]));
  });
});
