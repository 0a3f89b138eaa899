import { checkCorpus } from '../../compiler/check-corpus.ts';
import { loadCorpus } from '../../compiler/load-records.ts';
import { formatProblem } from '../../compiler/problem.ts';

/** Prints problems as file:line field: message; exit code 1 where there are any. */
export const checkCommand = (folder: string, [only]: readonly string[]): number => {
  const started = performance.now();
  const corpus = loadCorpus(folder);
  const problems = checkCorpus(corpus).filter((p) => !only || p.file.includes(only));
  for (const p of problems) console.log(formatProblem(p));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${corpus.entries.length} entries, ${corpus.claims.length} claims, ${corpus.wordings.length} wordings, ${corpus.outlets.length} outlets, ${corpus.documents.length} documents; ${problems.length} problems (${seconds} s)`,
  );
  return problems.length > 0 ? 1 : 0;
};
