/** What `pattern`, which is sticky, reads at one place of the text. */
export const readAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
