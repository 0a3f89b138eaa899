/**
 * JSON Schemas for editors and for readers of reports, generated from the shapes the program itself
 * uses. Committed, so that an editor finds them; a test says when they are stale.
 */
import { z } from 'zod';
import { claim } from '../corpus/schema/claim.ts';
import { document } from '../corpus/schema/document.ts';
import { entry } from '../corpus/schema/entry.ts';
import { outlet } from '../corpus/schema/outlet.ts';
import { pack } from '../corpus/schema/pack.ts';
import { wording } from '../corpus/schema/wording.ts';
import { report } from '../report/report.ts';

const print = (schema: z.ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) }, null, 2)}\n`;

/** Path from the project's root → contents. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['corpus/schema/entry.json', print(entry, 'Entry')],
    ['corpus/schema/outlets.json', print(z.array(outlet), 'Outlets')],
    ['corpus/schema/claims.json', print(z.array(claim), 'Claims')],
    ['corpus/schema/wordings.json', print(z.array(wording), 'Wordings')],
    ['corpus/schema/document.json', print(document, 'Document front matter')],
    ['corpus/schema/pack.json', print(pack, 'Pack')],
    ['src/report/report.schema.json', print(report, 'Report')],
  ]);
