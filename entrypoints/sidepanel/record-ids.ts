/** The records that a page's report names, by the ids under which packs hold them. */
import type { Report } from '../../src/report/report.ts';
import type { PageRecordIds } from '../../src/ui/panel/page-records.ts';

const present = (ids: readonly (string | null | undefined)[]): string[] => [...new Set(ids.filter((id) => typeof id === 'string'))];

export const recordIds = ({ mentions, outlet, reuse, cited, claims, wordings }: Report): PageRecordIds => ({
  entries: present(mentions.map((m) => m.entry)),
  outlets: present([
    outlet?.id,
    outlet?.imitates?.outlet,
    outlet?.saysItIs?.outlet,
    ...reuse.map((r) => r.origin.outlet),
    ...cited.map((c) => c.outlet),
  ]),
  documents: present(reuse.map((r) => r.document)),
  claims: present(claims.filter((c) => c.shown).map((c) => c.claim)),
  wordings: present(wordings.filter((w) => w.shown).map((w) => w.wording)),
});
