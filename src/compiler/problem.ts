/** A problem an author can mend: where it is, what was expected, what to do. */
export interface Problem {
  /** Path relative to the corpus folder. */
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  /** Path inside the record, e.g. `facts[0].evidence[1].url`; empty for the whole file. */
  readonly field: string;
  /** What is wrong, what was expected, how to mend it: one or two sentences. */
  readonly message: string;
}

export const formatProblem = (p: Problem): string => `${p.file}:${p.line}${p.field ? ` ${p.field}` : ''}: ${p.message}`;

/** File, then line: the order in which an author works through them. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0);
