/**
 * The name in a host and what it ends in: "www.spiegel.de" → "spiegel" + "de", "rt.co.com" → "rt" + "co.com".
 *
 * Only look-alikes need this, and they need the label before the ending, not the exact rule of every
 * registry. The whole Public Suffix List would cost 100 KB in a background that is woken all the time; it
 * is asked where it matters, when the corpus is checked (no listed host may be a public suffix).
 */
export interface HostParts {
  /** Labels before the name, as they stand: "www.spiegel.de.news" for the name "center". */
  readonly front: string;
  readonly name: string;
  readonly ending: string;
}

/** Second labels under which countries register names. */
const SECOND = new Set('ac co com edu go gob gouv gov gv in kiev lviv mil ne net nom or org press rep sch tv'.split(' '));
/** Endings of two labels that a private registry sells as if they were a country's. */
const SOLD = new Set(
  'co.com eu.com us.com uk.com de.com ru.com br.com cn.com it.com gb.net uk.net in.net eu.org com.de za.com sa.com gr.com jpn.com'.split(
    ' ',
  ),
);

export const hostParts = (host: string): HostParts => {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const isDouble = labels.length > 2 && (SOLD.has(`${second}.${last}`) || (last.length === 2 && SECOND.has(second)));
  const size = isDouble ? 2 : 1;
  return {
    front: labels.slice(0, -size - 1).join('.'),
    name: labels.at(-size - 1) ?? '',
    ending: labels.slice(-size).join('.'),
  };
};
