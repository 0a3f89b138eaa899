/** A check: loaded records in, problems out. One file per check. */
import type { LoadedCorpus, Sourced } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { formatPath, type Path } from '../yaml-source.ts';

export type Check = (corpus: LoadedCorpus) => readonly Problem[];

/** A problem at a field of a record. */
export const at = (source: Sourced<unknown>, path: Path, message: string): Problem => ({
  file: source.file,
  line: source.lineOf(path),
  field: formatPath(path),
  message,
});
