/**
 * "Report a problem": the text of an issue for the pack's corrections address, with what is needed to
 * find the record again, and nothing of the page unless the reader ticked it.
 */
export interface Problem {
  readonly record: { readonly family: string; readonly id: string; readonly hash: string };
  readonly pack: { readonly id: string; readonly version: string; readonly corrections: string };
  readonly program: string;
  /** What the reader chose or wrote. */
  readonly reason: string;
  /** Only where the reader ticked it. */
  readonly page: { readonly url: string; readonly words: string } | null;
}

export interface ProblemReport {
  readonly title: string;
  readonly body: string;
  /** The corrections address with title and body as its query; opened by the reader, never by us. */
  readonly url: string;
}

/** Longer addresses are refused by servers (RFC 9110 §4.1 asks for 8,000 octets at least). */
const URL_AT_MOST = 6000;

export const problemReport = ({ record, pack, program, reason, page }: Problem): ProblemReport => {
  const title = `${record.family} ${record.id}`;
  const lines = [
    `Record: ${record.family} ${record.id} (${record.hash})`,
    `Pack: ${pack.id} ${pack.version}`,
    `Program: ${program}`,
    ...(page === null ? [] : [`Page: ${page.url}`, `Words: ${page.words}`]),
    '',
    reason,
  ];
  const body = lines.join('\n');
  const address = new URL(pack.corrections);
  address.searchParams.set('title', title);
  for (let length = body.length; ; length = Math.floor(length / 2)) {
    address.searchParams.set('body', length === body.length ? body : `${body.slice(0, length)}…`);
    if (address.href.length <= URL_AT_MOST || length === 0) break;
  }
  return { title, body, url: address.href };
};
