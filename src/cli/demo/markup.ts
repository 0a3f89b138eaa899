/** HTML as a value: whatever is put into a template is escaped, unless it is markup itself. */

export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);

const render = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(render).join('');
};

export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup => ({
  markup: strings.reduce((whole, string, i) => whole + render(parts[i - 1] ?? '') + string),
});

/** Markup from a string that is known to be safe: style sheets of ours. */
export const trusted = (markup: string): Markup => ({ markup });
