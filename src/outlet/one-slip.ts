/**
 * Slips of the fingers between two labels: one letter more, less or other, or two neighbours exchanged
 * (Damerau's four slips, 1964). A slip that gives itself away makes no other word: a doubled letter, an
 * exchange, a letter lost in the middle, a neighbour on the keyboard.
 *
 *   "reuterrs", "retuers", "reutets" for "reuters"; but "reuter" (the last letter) is a name of its own
 */

/** Rows of the QWERTY keyboard; QWERTZ and AZERTY differ in the outer letters only. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

const placeOf = (letter: string): readonly [row: number, column: number] | null => {
  for (const [row, letters] of ROWS.entries()) {
    const column = letters.indexOf(letter);
    if (column >= 0) return [row, column + row * 0.5];
  }
  return null;
};

/** Keys that touch each other. */
const areNeighbours = (a: string, b: string): boolean => {
  const [from, to] = [placeOf(a), placeOf(b)];
  return from !== null && to !== null && Math.abs(from[0] - to[0]) <= 1 && Math.abs(from[1] - to[1]) <= 1;
};

/** All labels that one slip makes of `label`: a letter left out, or two exchanged. */
export const slips = (label: string): string[] => {
  const made: string[] = [];
  for (let i = 0; i < label.length; i++) {
    made.push(label.slice(0, i) + label.slice(i + 1));
    if (i > 0) made.push(label.slice(0, i - 1) + label.charAt(i) + label.charAt(i - 1) + label.slice(i + 1));
  }
  return made;
};

/** Where two labels differ: what stands between their common beginning and their common end. */
const difference = (a: string, b: string): readonly [left: string, right: string, start: number] => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end), start];
};

const isExchange = (left: string, right: string): boolean =>
  left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];

export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [left, right] = difference(a, b);
  return (left.length <= 1 && right.length <= 1) || isExchange(left, right);
};

/** One slip of the kind that gives itself away; the first and the last letter stay. */
export const isClumsySlip = (wanted: string, typed: string): boolean => {
  if (!isOneSlip(wanted, typed) || wanted[0] !== typed[0] || wanted.at(-1) !== typed.at(-1)) return false;
  const [left, right, start] = difference(wanted, typed);
  if (isExchange(left, right)) return true;
  if (left === '') return right === typed[start - 1];
  return right === '' || areNeighbours(left, right);
};
