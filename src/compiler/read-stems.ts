/** setting.tsv, voice.tsv → stems: scope, stem and weight on each line (corpus/stem-table.ts says what they mean). */
import type { AuthoredStem } from '../corpus/stem-table.ts';
import type { Problem } from './problem.ts';

const WEIGHT_AT_MOST = 127;

/** Reads the lines that are right; pushes what is wrong with the others. */
export const readStems = (file: string, content: string, problems: Problem[]): AuthoredStem[] =>
  content.split('\n').flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const [scope = '', stem = '', number = '', ...more] = line.split('\t');
    const weight = Number(number);
    if (scope !== '' && more.length === 0 && number !== '' && Number.isInteger(weight) && Math.abs(weight) <= WEIGHT_AT_MOST)
      return [{ scope, stem, weight }];
    const message = `expected a scope, a stem and a whole number from -${String(WEIGHT_AT_MOST)} to ${String(WEIGHT_AT_MOST)}, separated by tabs.`;
    problems.push({ file, line: i + 1, field: '', message });
    return [];
  });
