/**
 * Hosts that imitate an outlet's. The imitated outlet has nothing to do with them, and a host that only
 * resembles one is somebody's own: each trick has its own, narrow rule.
 *
 *   letters      spiegеl.de (Cyrillic е), b1ld.de, lernonde.fr       looks the same, is not
 *   sub-domain   www.spiegel.de.news-center.top, lemonde.actu.site   a listed host, or its name, in front of another
 *   hyphen       spiegel-de.com, the-guardian.live, fox-news.top     the host or its name with hyphens …
 *                wwwspiegel.de, lemondefr.com, reutersnews.live      … or run together
 *   ending       spiegel.ltd, sueddeutsche.online                    the name under an ending imitations use
 *   typing       wahsingtonpost.com, reutets.com                     one slip in a long name, a clumsy one in a shorter
 *
 * Names that are words ("focus", "mirror", "welt") count for the first two and for whole hosts with hyphens only, or
 * under the cheapest endings. Cost: the index is made once per pack (a millisecond for 1,000 hosts); a host then
 * costs a few map look-ups, and one for each letter of its name where all else fails.
 */
import { hostParts } from './host-parts.ts';
import { isClumsySlip, isOneSlip, slips } from './one-slip.ts';
import { CHEAP, MODERN, ORDINARY, SPELT_ALIKE } from './ordinary-names.ts';
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

/** The shortest that may be typed clumsily. */
const CLUMSY_LEAST = 6;
/** Shorter hosts run together are words: "abces". */
const JOINED_LEAST = 7;

/** Words that imitations and nobody's cousins put behind a name. */
const TAILS =
  /^(?:actu|actualites?|aktuell|breaking(?:-?news)?|daily|de|deutsch(?:land)?|english|fr|france|haber|uk|us|ua|com|com-\w+|eu|europe|info|international|live|media|net|news|nachrichten|noticias|novosti|novyny|now|official|online|org|press|report|today|tv|wiadomosci|world|24)$/u;
/** The same run together with a name: those that are no ending of a word. */
const JOINED_TAILS = /(?:breaking|breakingnews|24|24news|daily|live|news|online|official|press|today|world)$/u;
/** Endings that add nothing to a name: not "france.tv". */
const PLAIN = /^(?:com|net|org|(?!tv|me|io|fm)[a-z]{2}|(?:co|com)\.[a-z]{2})$/u;
/** Words in front of a name. */
const HEADS = /^(?:breaking|en|get|live|m|mobile|my|news|official|read|real|the|today)-/u;
/** Names of hosts that offer news. */
const NEWSY =
  /(?:^|-)(?:actu\w*|breaking|daily|haber\w*|info|live|media|nachrichten|news\w*|noticias|novosti|novyny|press|today|wiadomosci|world)(?:-|$)/u;

/** Hosts of networks that carry whole sites under their own name and imitate nobody. */
const CARRIERS =
  /(?:^|\.)(?:edgekey|edgesuite|akamai\w*|akadns|cloudfront|cloudflare|fastly|amazonaws|azureedge|azurefd|googleusercontent|vercel|netlify|pantheonsite|wpengine|github)\.\w+$/u;

const lettersOf = (label: string): string => [...label].sort().join('');

const isRare = (ending: string): boolean => CHEAP.has(ending) || MODERN.has(ending);

const isDistinct = (name: string): boolean => name.length >= LEAST && !ORDINARY.has(name);

/** Long enough to be nobody's initials. */
const isLong = (name: string): boolean => name.length > LEAST && isDistinct(name);

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
  const byJoinedHost = new Map<string, string>();
  const byShortSlip = new Map<string, string>();
  /** Under which a name is listed. */
  const endings = new Map<string, Set<string>>();
  for (const host of hosts) {
    const { front, name, ending } = hostParts(host);
    if (front !== '') continue;
    firstWins(byName, name, host);
    firstWins(byName, name.replaceAll('-', ''), host);
    firstWins(byFlatHost, host.replaceAll('.', '-'), host);
    if (name.length >= LEAST) firstWins(bySkeleton, skeleton(name), host);
    endings.set(name, (endings.get(name) ?? new Set()).add(ending));
    if (host.length > JOINED_LEAST && name.length > 2 && PLAIN.test(ending)) firstWins(byJoinedHost, host.replaceAll('.', ''), host);
    if (!isDistinct(name) || name.length < CLUMSY_LEAST) continue;
    const slipped = name.length >= TYPED_LEAST ? bySlip : byShortSlip;
    for (const slip of [name, ...slips(name)]) firstWins(slipped, slip, host);
  }

  const bySubDomain = (front: string, name: string, ending: string): string | null => {
    if (front === '') return null;
    // "bbc.com-news.site": the listed host ends at a hyphen of the name.
    const labels = [...front.split('.'), ...(name.includes('-') ? [name.slice(0, name.indexOf('-'))] : [])];
    for (let from = 0; from < labels.length - 1; from++)
      for (let to = from + 2; to <= labels.length; to++) {
        const inside = labels.slice(from, to).join('.');
        if (listed.has(inside)) return inside;
      }
    const [first = ''] = front.replace(/^www\./u, '').split('.');
    return isRare(ending) && isLong(first) && NEWSY.test(name) ? (byName.get(first) ?? null) : null;
  };

  const byWholeLetters = (name: string): string | null => {
    if (SPELT_ALIKE.has(name)) return null;
    for (const reading of readings(name)) {
      const host = bySkeleton.get(reading);
      if (host !== undefined && hostParts(host).name !== name) return host;
    }
    return null;
  };

  const byLetters = (name: string): string | null => {
    const whole = byWholeLetters(name);
    if (whole !== null) return whole;
    // "sp1egel-news": letters that are none, and a tail.
    const [head = '', tail] = name.split(/-(.*)/su);
    return tail !== undefined && /[^a-z]/u.test(head) && TAILS.test(tail) ? byWholeLetters(head) : null;
  };

  /** "wwwspiegel", "lemondefr", "reutersnews". */
  const byJoining = (name: string, ending: string): string | null => {
    const glued = /^www-?(.+)$/u.exec(name)?.[1];
    const meant = glued === undefined ? undefined : (byName.get(glued) ?? byFlatHost.get(glued));
    if (meant !== undefined && (glued?.length ?? 0) > 2) return meant;
    const joined = byJoinedHost.get(name);
    if (joined !== undefined && name.length >= JOINED_LEAST) return joined;
    const head = isRare(ending) ? name.replace(JOINED_TAILS, '') : name;
    return head !== name && isLong(head) ? (byName.get(head) ?? null) : null;
  };

  const byHyphen = (name: string, ending: string): string | null => {
    if (!name.includes('-')) return null;
    const behind = name.replace(HEADS, '');
    if (behind !== name && isRare(ending) && isLong(behind) && byName.has(behind)) return byName.get(behind) ?? null;
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

  const bySlipIn = (slipped: ReadonlyMap<string, string>, name: string): string | undefined =>
    slipped.get(name) ??
    slips(name)
      .map((s) => slipped.get(s))
      .find((h) => h !== undefined);

  const byClumsyTyping = (name: string, ending: string): string | null => {
    if (name.length < CLUMSY_LEAST || name.length > TYPED_LEAST || byName.has(name)) return null;
    const found = bySlipIn(byShortSlip, name);
    if (found === undefined) return null;
    const wanted = hostParts(found);
    // A lost letter makes other words of short names: "Siegel" is a seal.
    if (name.length < wanted.name.length || !isClumsySlip(wanted.name, name)) return null;
    return endings.get(wanted.name)?.has(ending) === true || CHEAP.has(ending) ? found : null;
  };

  const byTyping = (name: string, ending: string): string | null => {
    if (name.length < TYPED_LEAST || byName.has(name)) return null;
    const found = name.length > TYPED_LEAST ? bySlipIn(bySlip, name) : bySlip.get(name);
    if (found === undefined) return null;
    // Two slips may meet in the middle; only one is a slip.
    const wanted = hostParts(found);
    if (!isOneSlip(wanted.name, name)) return null;
    // Another letter makes another word in another country ("aftenbladet.no"); a lost, doubled or exchanged one does not.
    const isClumsy =
      name.length < wanted.name.length || lettersOf(name) === lettersOf(wanted.name) || name.replace(/(.)\1/gu, '$1') === wanted.name;
    return endings.get(wanted.name)?.has(ending) === true || isRare(ending) || (isClumsy && ending === 'com') ? found : null;
  };

  return {
    find: (given) => {
      const host = unicodeHost(given.toLowerCase());
      if (CARRIERS.test(host)) return null;
      const { front, name, ending } = hostParts(host);
      if (name.length < 3) return null;
      const tries: readonly (readonly [Trick, () => string | null])[] = [
        ['sub-domain', () => bySubDomain(front, name, ending)],
        ['letters', () => byLetters(name)],
        ['hyphen', () => byHyphen(name, ending) ?? byJoining(name, ending)],
        ['ending', () => byEnding(name, ending)],
        ['typing', () => byTyping(name, ending) ?? byClumsyTyping(name, ending)],
      ];
      for (const [trick, attempt] of tries) {
        const found = attempt();
        if (found !== null) return { host: found, trick };
      }
      return null;
    },
  };
};
