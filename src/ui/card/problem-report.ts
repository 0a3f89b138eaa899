/**
 * "Report a problem": the address of a form (or a mail) that is already filled with what we need – which
 * record, which version, what is wrong – and nothing about the page unless the reader adds it.
 */
import type { CardModel } from './card-model.ts';

export interface Problem {
  /** In the words of the list the reader chose from. */
  readonly reason: string;
  /** Only where the reader said so. */
  readonly page: { readonly url: string; readonly words: string | null } | null;
}

/** Addresses grow with the text in them; forms refuse very long ones. */
const MOST = 300;

/** Null where the pack names no address, or one that is neither a web nor a mail address. */
export const problemAddress = ({ subject, name, report, state }: CardModel, { reason, page }: Problem): string | null => {
  if (report === null || subject === null) return null;
  const lines = [
    `Record: ${subject.family}/${subject.id}`,
    `Pack: ${report.version}`,
    state,
    `Problem: ${reason}`,
    ...(page === null ? [] : [`Page: ${page.url.slice(0, MOST)}`, ...(page.words === null ? [] : [`Words: ${page.words.slice(0, MOST)}`])]),
    '',
    '',
  ];
  const title = `${name.text}: ${reason}`.slice(0, MOST);
  const body = lines.join('\n');
  if (/^[^\s@:/]+@[^\s@:/]+$/u.test(report.address) || report.address.startsWith('mailto:')) {
    const to = report.address.replace(/^mailto:/u, '');
    return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  }
  if (!report.address.startsWith('https://')) return null;
  const address = new URL(report.address);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
};
