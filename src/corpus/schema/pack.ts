/** Pack: what `corpus/pack.yaml` says of the whole. The version is a content hash and never typed in. */
import { z } from 'zod';
import { id, text, url } from './primitives.ts';

export const pack = z.strictObject({
  id,
  title: text(120),
  licence: text(200),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/u)).min(1),
  contact: url,
  /** Where readers send corrections. */
  corrections: url,
});
export type AuthoredPack = z.infer<typeof pack>;
