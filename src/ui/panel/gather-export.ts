/** Gathers what an exported report says of the records it names, in the reader's language. */
import type { ExportLine, ExportLines } from '../../export/export-lines.ts';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import type { Messages } from '../messages/messages.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { localName, localText } from '../parts/local-text.ts';
import { outletName } from '../parts/outlet-name.ts';
import { pageOrigin } from '../parts/page-origin.ts';
import type { PageFound, PanelSource } from './panel-source.ts';

const links = (evidence: readonly Evidence[]): string[] => [...new Set(evidence.map((e) => e.url))];

const gather = async (ids: readonly string[], read: (id: string) => Promise<ExportLine | null>): Promise<Record<string, ExportLine>> => {
  const lines: Record<string, ExportLine> = {};
  await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const line = await read(id);
      if (line !== null) lines[id] = line;
    }),
  );
  return lines;
};

/** @param code ISO 639-1 of the reader's language */
export const gatherExport = async (found: PageFound, source: PanelSource, m: Messages, code: string): Promise<ExportLines> => {
  const { report } = found;
  const words = (texts: Parameters<typeof localText>[0]): Pick<ExportLine, 'text' | 'language'> => {
    const local = localText(texts, code);
    return { text: local?.text ?? '', language: local?.lang ?? code };
  };
  const entries = gather(
    report.mentions.filter((each) => each.shown).map((each) => each.entry),
    async (id) => {
      const entry = await source.entry(id);
      if (entry === null) return null;
      return {
        name: localName(entry.names, code, id),
        ...words(entry.summary),
        verdict: null,
        links: links(entry.facts.flatMap((fact) => fact.evidence)),
      };
    },
  );
  const assessments = new Map(report.claims.filter((each) => each.shown).map((each) => [each.claim, each.assessment]));
  const claims = gather([...assessments.keys()], async (id) => {
    const claim = await source.claim(id);
    if (claim === null) return null;
    const verdict = m.assessments[assessments.get(id) ?? 'none'];
    return { name: claim.title, ...words(claim.explanation), verdict, links: links(claim.evidence) };
  });
  const wordings = gather(
    report.wordings.filter((each) => each.shown).map((each) => each.wording),
    async (id) => {
      const wording = await source.wording(id);
      if (wording === null) return null;
      const neutral = words(wording.neutral);
      return {
        name: localName(wording.names, code, id),
        text: `${m.finding.neutral}: ${neutral.text}`,
        language: neutral.language,
        verdict: null,
        links: links(wording.evidence),
      };
    },
  );
  const outlets = gather(
    report.cited.map((each) => each.outlet),
    async (id) => {
      const outlet = await source.outlet(id);
      if (outlet === null) return null;
      const flag = outletFlag(outlet, m);
      return {
        name: outletName(outlet),
        text: flag === null ? m.flag.notRatedMeaning : `${flag.sentence} ${flag.source}`,
        language: m.language,
        verdict: flag?.words ?? m.flag.notRated,
        links: flag === null ? [] : [flag.url],
      };
    },
  );
  const documents: Record<string, ExportLine> = {};
  for (const reuse of report.reuse) {
    const document = found.documents[reuse.document];
    if (document === undefined) continue;
    const outlet = reuse.origin.outlet === null ? null : (found.outlets[reuse.origin.outlet] ?? null);
    const { sentence, flag } = pageOrigin(reuse, outlet, document, m);
    documents[reuse.document] = {
      name: document.title,
      text: [sentence, document.origin.note].join(' '),
      language: m.language,
      verdict: flag?.words ?? null,
      links: links(document.origin.evidence),
    };
  }
  return { entries: await entries, claims: await claims, wordings: await wordings, outlets: await outlets, documents };
};
