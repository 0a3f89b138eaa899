/** A sentence of the page as part of a button's name: its first words. */

/** About ten words: enough to tell two sentences apart, short enough to be heard in a list of buttons. */
const LETTERS = 60;

/** Cut between two words where there are spaces; by letters, and never within one, where there are none. */
export const shortWords = (text: string): string => {
  const letters = [...text];
  if (letters.length <= LETTERS) return text;
  const start = letters.slice(0, LETTERS).join('');
  const cut = start.search(/\s\S*$/u);
  return `${(cut > 0 ? start.slice(0, cut) : start).replace(/[\s,;:–—-]+$/u, '')}…`;
};
