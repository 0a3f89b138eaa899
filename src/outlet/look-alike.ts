/**
 * Hosts that imitate an outlet's. The imitated outlet has nothing to do with them, and a host that only
 * resembles one is somebody's own: each trick has its own, narrow rule.
 *
 *   letters      spiegеl.de (Cyrillic е), b1ld.de, lernonde.fr       looks the same, is not
 *   sub-domain   www.spiegel.de.news-center.top                      a whole listed host in front of another
 *   hyphen       spiegel-de.com, the-guardian.live, fox-news.top     the host or its name with hyphens
 *   ending       spiegel.ltd, sueddeutsche.online                    the name under an ending imitations use
 *   typing       wahsingtonpost.com, sueddeutsch.de                  one slip in a long name
 *
 * Names that are words ("focus", "mirror", "welt") count for the first two and for whole hosts with hyphens only, or
 * under the cheapest endings. Cost: the index is made once per pack (a millisecond for 1,000 hosts); a host then
 * costs a few map look-ups, and one for each letter of its name where all else fails.
 */
import { hostParts } from './host-parts.ts';
import { CHEAP, MODERN, ORDINARY } from './ordinary-names.ts';
import { unicodeHost } from './punycode.ts';
import { readings, skeleton } from './skeleton.ts';

export type Trick = 'letters' | 'sub-domain' | 'hyphen' | 'ending' | 'typing';

export interface LookAlike {
  /** The listed host that is imitated. */
  readonly host: string;
  readonly trick: Trick;
}

export interface LookAlikeIndex {
  find(host: string): LookAlike | null;
}

const LEAST = 4;
/** Shorter names have too many neighbours. */
const TYPED_LEAST = 8;

/** Words that imitations and nobody's cousins put behind a name. */
const TAILS =
  /^(?:aktuell|breaking|daily|de|fr|uk|us|ua|com|com-\w+|eu|info|live|media|net|news|nachrichten|online|org|press|today|tv|24)$/u;

/** Hosts of networks that carry whole sites under their own name and imitate nobody. */
const CARRIERS =
  /(?:^|\.)(?:edgekey|edgesuite|akamai\w*|akadns|cloudfront|cloudflare|fastly|amazonaws|azureedge|azurefd|googleusercontent|vercel|netlify|pantheonsite|wpengine|github)\.\w+$/u;

/** All labels that one slip makes of `label`: a letter left out, or two exchanged. */
const slips = (label: string): string[] => {
  const made: string[] = [];
  for (let i = 0; i < label.length; i++) {
    made.push(label.slice(0, i) + label.slice(i + 1));
    if (i > 0) made.push(label.slice(0, i - 1) + label.charAt(i) + label.charAt(i - 1) + label.slice(i + 1));
  }
  return made;
};

const lettersOf = (label: string): string => [...label].sort().join('');

const isRare = (ending: string): boolean => CHEAP.has(ending) || MODERN.has(ending);

const isDistinct = (name: string): boolean => name.length >= LEAST && !ORDINARY.has(name);

const firstWins = (map: Map<string, string>, key: string, host: string): void => {
  if (!map.has(key)) map.set(key, host);
};

/** @param hosts listed hosts that can be imitated, the main one of an outlet before its others */
export const createLookAlikeIndex = (hosts: readonly string[]): LookAlikeIndex => {
  const listed = new Set(hosts);
  const byName = new Map<string, string>();
  const bySkeleton = new Map<string, string>();
  const byFlatHost = new Map<string, string>();
  const bySlip = new Map<string, string>();
  for (const host of hosts) {
    const { front, name } = hostParts(host);
    if (front !== '') continue;
    firstWins(byName, name, host);
    firstWins(byName, name.replaceAll('-', ''), host);
    firstWins(byFlatHost, host.replaceAll('.', '-'), host);
    if (name.length >= LEAST) firstWins(bySkeleton, skeleton(name), host);
    if (name.length >= TYPED_LEAST && isDistinct(name)) {
      firstWins(bySlip, name, host);
      for (const slip of slips(name)) firstWins(bySlip, slip, host);
    }
  }

  const bySubDomain = (front: string, name: string): string | null => {
    if (front === '') return null;
    // "bbc.com-news.site": the listed host ends at a hyphen of the name.
    const labels = [...front.split('.'), ...(name.includes('-') ? [name.slice(0, name.indexOf('-'))] : [])];
    for (let from = 0; from < labels.length - 1; from++)
      for (let to = from + 2; to <= labels.length; to++) {
        const inside = labels.slice(from, to).join('.');
        if (listed.has(inside)) return inside;
      }
    return null;
  };

  const byLetters = (name: string): string | null => {
    for (const reading of readings(name)) {
      const host = bySkeleton.get(reading);
      if (host !== undefined && hostParts(host).name !== name) return host;
    }
    return null;
  };

  const byHyphen = (name: string, ending: string): string | null => {
    if (!name.includes('-')) return null;
    for (const [flat, host] of [
      [name, byFlatHost.get(name)],
      [name.replace(/^www-/u, ''), byFlatHost.get(name.replace(/^www-/u, ''))],
    ] as const)
      if (flat && host) return host;
    const joined = byName.get(name.replaceAll('-', ''));
    if (joined !== undefined && isDistinct(name.replaceAll('-', '')) && isRare(ending)) return joined;
    for (let cut = name.indexOf('-'); cut > 0; cut = name.indexOf('-', cut + 1)) {
      const head = name.slice(0, cut);
      const flat = byFlatHost.get(name.slice(0, name.indexOf('-', cut + 1) < 0 ? undefined : name.indexOf('-', cut + 1)));
      if (flat !== undefined) return flat;
      if (isDistinct(head) && byName.has(head) && TAILS.test(name.slice(cut + 1))) return byName.get(head) ?? null;
    }
    return null;
  };

  const byEnding = (name: string, ending: string): string | null => {
    const host = byName.get(name);
    if (host === undefined || name.length < 3) return null;
    if (CHEAP.has(ending)) return name.length > 3 || ending === 'ltd' ? host : null;
    return MODERN.has(ending) && isDistinct(name) && name.length > LEAST ? host : null;
  };

  const byTyping = (name: string, ending: string): string | null => {
    if (name.length < TYPED_LEAST - 1 || byName.has(name)) return null;
    const found =
      bySlip.get(name) ??
      (name.length > TYPED_LEAST
        ? slips(name)
            .map((s) => bySlip.get(s))
            .find((h) => h !== undefined)
        : undefined);
    if (found === undefined) return null;
    // Two slips may meet in the middle; only one is a slip.
    const wanted = hostParts(found);
    if (!isOneSlip(wanted.name, name)) return null;
    // Another letter makes another word in another country ("aftenbladet.no"); a lost, doubled or exchanged one does not.
    const isClumsy =
      name.length < wanted.name.length || lettersOf(name) === lettersOf(wanted.name) || name.replace(/(.)\1/gu, '$1') === wanted.name;
    return ending === wanted.ending || isRare(ending) || (isClumsy && ending === 'com') ? found : null;
  };

  return {
    find: (given) => {
      const host = unicodeHost(given.toLowerCase());
      if (CARRIERS.test(host)) return null;
      const { front, name, ending } = hostParts(host);
      if (name.length < 3) return null;
      const tries: readonly (readonly [Trick, () => string | null])[] = [
        ['sub-domain', () => bySubDomain(front, name)],
        ['letters', () => byLetters(name)],
        ['hyphen', () => byHyphen(name, ending)],
        ['ending', () => byEnding(name, ending)],
        ['typing', () => byTyping(name, ending)],
      ];
      for (const [trick, attempt] of tries) {
        const found = attempt();
        if (found !== null) return { host: found, trick };
      }
      return null;
    },
  };
};

/** One letter more, less, other, or two neighbours exchanged (Damerau's four slips, 1964). */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};
