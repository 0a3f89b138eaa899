import { describe, expect, it } from 'vitest';
import { pageRecords } from '../../../entrypoints/background/page-records.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import type { PageRecordIds } from '../../../src/ui/panel/page-records.ts';

const NONE: PageRecordIds = { entries: [], outlets: [], documents: [], claims: [], wordings: [] };

/** A pack of entries and records that hold their own id and the pack's name. */
const packOf = (name: string, briefs: readonly { id: string; outlet?: string }[], records: readonly string[]): Pack =>
  ({
    entryNumber: (id: string) => {
      const at = briefs.findIndex((brief) => brief.id === id);
      return at === -1 ? undefined : at;
    },
    entries: {
      size: briefs.length,
      get: (number: number) => ({ kind: 'organisation', names: { en: name, de: `${name} auf Deutsch` }, summary: {}, ...briefs[number] }),
    },
    record: (family: string, id: string) => Promise.resolve(records.includes(`${family}/${id}`) ? { id, pack: name } : null),
  }) as unknown as Pack;

const bundled = packOf('bundled', [{ id: 'nato' }, { id: 'rt', outlet: 'rt' }], ['outlet/rt', 'claim/c-a']);
const imported = packOf('imported', [{ id: 'nato' }], ['claim/c-a', 'claim/c-b', 'document/d']);

describe('the records a page names', () => {
  it('come from the first pack that has them; what none has is left out', async () => {
    const found = await pageRecords([bundled, imported], { ...NONE, claims: ['c-a', 'c-b', 'c-gone'], documents: ['d'] }, 'en');
    expect(found.claims).toEqual({ 'c-a': { id: 'c-a', pack: 'bundled' }, 'c-b': { id: 'c-b', pack: 'imported' } });
    expect(found.documents).toEqual({ d: { id: 'd', pack: 'imported' } });
  });

  it('name entries in the reader’s language, each once', async () => {
    const { entries } = await pageRecords([bundled, imported], { ...NONE, entries: ['nato', 'nato', 'gone'] }, 'de-AT');
    expect(entries).toEqual({ nato: { name: 'bundled auf Deutsch', kind: 'organisation', summary: '' } });
  });

  it('hold the outlet that an entry is the record of', async () => {
    const { outlets } = await pageRecords([bundled], { ...NONE, entries: ['rt'] }, 'en');
    expect(outlets).toEqual({ rt: { id: 'rt', pack: 'bundled' } });
  });
});
