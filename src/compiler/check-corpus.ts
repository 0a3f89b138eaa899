/** All checks over a loaded corpus; whatever they find stops the build. */
import { checkBraces } from './checks/check-braces.ts';
import { checkCues } from './checks/check-cues.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkForms } from './checks/check-forms.ts';
import { checkHosts } from './checks/check-hosts.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkOrder } from './checks/check-order.ts';
import { checkQuotes } from './checks/check-quotes.ts';
import { checkReviews } from './checks/check-reviews.ts';
import { checkStatements } from './checks/check-statements.ts';
import type { LoadedCorpus } from './load-records.ts';
import { byPlace, type Problem } from './problem.ts';

const CHECKS = [
  checkIds,
  checkDates,
  checkQuotes,
  checkHosts,
  checkBraces,
  checkCues,
  checkForms,
  checkOrder,
  checkReviews,
  checkStatements,
];

/** Schema problems first; then, over the records that passed, everything that needs more than one field. */
export const checkCorpus = (corpus: LoadedCorpus): Problem[] =>
  [...corpus.problems, ...CHECKS.flatMap((check) => check(corpus))].sort(byPlace);
