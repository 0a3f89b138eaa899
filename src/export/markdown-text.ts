/** Foreign words inside Markdown (CommonMark 0.31, §2.4): what would be markup is escaped, so that text stays text. */

const MARKUP = /[\\`*_{}[\]<>#|~]/gu;

/** One line: line breaks become spaces. */
export const markdownText = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(MARKUP, '\\$&');

/** A link; an address with a parenthesis or a space would end early and is put in angle brackets (§6.3). */
export const markdownLink = (text: string, url: string): string => {
  const safe = url.replace(/[<>\s]/gu, encodeURIComponent);
  return `[${markdownText(text)}](${/[()]/u.test(safe) ? `<${safe}>` : safe})`;
};
