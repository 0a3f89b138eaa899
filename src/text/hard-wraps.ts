/**
 * Plain text wrapped by hand: a line break in the middle of a sentence is a space.
 *
 * Pages arrive as blocks, with white space collapsed, and a line break between two blocks is the end of
 * something. Plain text (mail, a terminal, a data set) breaks lines anywhere, also inside "Budapest⏎Memorandum".
 * A break is taken for a wrap where the line before is no end (a full stop, a colon, a closing quote) and
 * either is as long as a wrapped line is, or goes on in small letters. Length does not change, so offsets stay.
 */
const END = /[.!?…:;。！？»”"')\]]\s*$/u;
const WRAPPED_FROM = 20;

export const joinHardWraps = (text: string): string => {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  let joined = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    const before = (lines[i - 1] as string).trim();
    const line = lines[i] as string;
    const ends = before === '' || line.trim() === '' || END.test(before);
    const goesOn = before.length >= WRAPPED_FROM || /^\s*\p{Ll}/u.test(line);
    joined += (!ends && goesOn ? ' ' : '\n') + line;
  }
  return joined;
};
