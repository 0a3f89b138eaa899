import { RUN_SIGNS } from '../../../src/text/fold-runs.ts';
import { WORD } from '../../../src/text/fold-table.ts';

const counted = (sign: string, count: number): string => sign + (count === 1 ? '' : String(count));

/** One block of 256 units in the notation of fold-runs.ts, always the longest run first. */
export const writeRuns = (first: number, kindOf: (unit: number) => number): string => {
  const end = first + 256;
  const kinds = Array.from({ length: 256 }, (_, i) => kindOf(first + i));
  const kind = (unit: number): number => kinds[unit - first] ?? 0;
  const lengthOf = (from: number, goesOn: (unit: number) => boolean): number => {
    let unit = from;
    while (unit < end && goesOn(unit)) unit++;
    return unit - from;
  };
  const runs: string[] = [];
  for (let at = first; at < end;) {
    const found = kind(at);
    const same = lengthOf(at, (u) => kind(u) === found);
    if (found < WORD) {
      runs.push(counted(RUN_SIGNS[found] ?? '', same));
      at += same;
      continue;
    }
    const shifted = lengthOf(at, (u) => kind(u) >= WORD && kind(u) - u === found - at);
    const paired = lengthOf(at, (u) => kind(u) === ((u - at) % 2 === 0 ? u + 1 : u)) & ~1;
    if (shifted >= paired && shifted >= same) {
      if (found === at) runs.push(counted('=', shifted));
      else runs.push(shifted === 1 ? `"${String.fromCharCode(found)}` : `>${String(found - at)},${String(shifted)}`);
      at += shifted;
    } else if (paired >= same) {
      runs.push(counted('^', paired / 2));
      at += paired;
    } else {
      runs.push(counted(`"${String.fromCharCode(found)}`, same));
      at += same;
    }
  }
  return runs.join(' ');
};
