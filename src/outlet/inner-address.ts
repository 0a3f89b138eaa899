/**
 * The address inside an address: archives, caches, translators, AMP and redirects carry another site's
 * page under their own host. Whose page it is, is asked of the site inside.
 *
 *   https://web.archive.org/web/2022id_/https://www.rt.com/news/     → https://www.rt.com/news/        archive
 *   https://www-bbc-co-uk.translate.goog/news/a?_x_tr_sl=en          → https://www.bbc.co.uk/news/a    translation
 *   https://cdn.ampproject.org/c/s/www.dw.com/en/a                   → https://www.dw.com/en/a         amp
 *   https://l.facebook.com/l.php?u=https%3A%2F%2Ftass.com%2F1        → https://tass.com/1              redirect
 *
 * Wrappers nest (a translation of an archived AMP page), so it is asked again up to {@link DEPTH} times.
 * Short codes of archives ("archive.ph/AbCdE") say nothing of the site inside: the address stays as it is.
 * Cost: one map look-up for an ordinary address.
 */
import { decodeFlattenedHost } from './flattened-host.ts';

export type Wrapper = 'archive' | 'translation' | 'amp' | 'cache' | 'reader' | 'redirect';

export interface InnerAddress {
  readonly url: string;
  readonly host: string;
  /** What the page was reached through, outermost first. */
  readonly through: readonly Wrapper[];
}

const DEPTH = 4;

interface Rule {
  readonly wrapper: Wrapper;
  /** Finds the inner address, scheme optional; null where this address carries none. */
  inner(url: URL): string | null;
}

const decoded = (s: string): string => {
  try {
    return decodeURIComponent(s);
  } catch {
    return s;
  }
};

const parameter =
  (...names: readonly string[]) =>
  (url: URL): string | null =>
    names.map((name) => url.searchParams.get(name)).find((value) => value) ?? null;

/** What follows `prefix` in path and query; encoded ("https%3A%2F%2F…") or plain. */
const afterPath =
  (prefix: RegExp) =>
  (url: URL): string | null => {
    const match = prefix.exec(url.pathname);
    if (!match) return null;
    const rest = url.pathname.slice(match[0].length) + url.search;
    return rest === '' ? null : /^https?%3a/iu.test(rest) ? decoded(rest) : rest;
  };

const firstOf =
  (...all: readonly Rule['inner'][]) =>
  (url: URL): string | null => {
    for (const inner of all) {
      const found = inner(url);
      if (found) return found;
    }
    return null;
  };

const rule = (wrapper: Wrapper, inner: Rule['inner']): Rule => ({ wrapper, inner });

const WAYBACK = rule('archive', afterPath(/^\/(?:web|wayback|save|all|\d+)\/(?:(?:\d{1,14}|\*)(?:[a-z]{2}_)?\*?\/)?/u));
const ARCHIVE_TODAY = rule(
  'archive',
  afterPath(/^\/(?:o\/[A-Za-z0-9]{3,8}|\d{4}(?:\d{2,10}|(?:\.\d{2}){2}-\d{6})?|newest|oldest|timegate)\//u),
);
const AMP = rule('amp', afterPath(/^\/(?:[vcr]|viewer|a|wp|amp)\/(?:s\/)?/u));
const WHOLE_PATH = afterPath(/^\/+/u);
const GOOGLE_CACHE = rule('cache', (url) => /^cache:(?:[^:/]{8,16}:)?([^\s+]+)/u.exec(url.searchParams.get('q') ?? '')?.[1] ?? null);
const TRANSLATOR = rule('translation', parameter('u', 'url', 'a', 'q'));

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ...['web.archive.org', 'archive.org', 'wayback.archive.org', 'arquivo.pt', 'wayback.archive-it.org', 'webarchive.loc.gov'].map(
    (host): [string, Rule[]] => [host, [WAYBACK]],
  ),
  ['webarchive.nationalarchives.gov.uk', [rule('archive', afterPath(/^\/(?:ukgwa\/)?(?:\d{8,14}(?:[a-z]{2}_)?|\*)\//u))]],
  ...['today', 'ph', 'is', 'li', 'vn', 'fo', 'md'].map((end): [string, Rule[]] => [`archive.${end}`, [ARCHIVE_TODAY]]),
  ['webcache.googleusercontent.com', [GOOGLE_CACHE]],
  ['translate.googleusercontent.com', [TRANSLATOR]],
  ['translate.yandex.ru', [TRANSLATOR]],
  ['translate.yandex.com', [TRANSLATOR]],
  ['translated.turbopages.org', [rule('translation', afterPath(/^\/proxy_u\/[^/]+\//u))]],
  ['microsofttranslator.com', [TRANSLATOR]],
  ['translatetheweb.com', [TRANSLATOR]],
  ['papago.naver.net', [TRANSLATOR]],
  ['cdn.ampproject.org', [AMP]],
  ['bing-amp.com', [AMP]],
  ['r.jina.ai', [rule('reader', WHOLE_PATH)]],
  ['12ft.io', [rule('reader', firstOf(parameter('q', 'url'), afterPath(/^\/(?:proxy\/?)?/u)))]],
  ...['1ft.io', 'smry.ai', 'txtify.it', 'outline.com', 'archivebuttons.com', 'removepaywall.com', 'freedium.cfd'].map(
    (host): [string, Rule[]] => [host, [rule('reader', firstOf(parameter('url', 'q'), WHOLE_PATH))]],
  ),
  ['l.facebook.com', [rule('redirect', parameter('u'))]],
  ['lm.facebook.com', [rule('redirect', parameter('u'))]],
  ['l.instagram.com', [rule('redirect', parameter('u'))]],
  ['away.vk.com', [rule('redirect', parameter('to'))]],
  ['duckduckgo.com', [rule('redirect', parameter('uddg'))]],
  ['out.reddit.com', [rule('redirect', parameter('url'))]],
  ['getpocket.com', [rule('redirect', parameter('url'))]],
]);

/** Hosts of which only some paths carry another page. */
const PATH_RULES: readonly { readonly host: RegExp; readonly path: RegExp; readonly rule: Rule }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/u, path: /^\/amp\//u, rule: AMP },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/u, path: /^\/url$/u, rule: rule('redirect', parameter('url', 'q')) },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/u, path: /^\/translate$/u, rule: TRANSLATOR },
  { host: /^translate\.google\.[a-z.]{2,6}$/u, path: /^\/(?:translate|website)/u, rule: TRANSLATOR },
  { host: /^(?:www\.|m\.)?youtube\.com$/u, path: /^\/redirect$/u, rule: rule('redirect', parameter('q')) },
  { host: /^(?:www\.|m\.)?vk\.com$/u, path: /^\/away\.php$/u, rule: rule('redirect', parameter('to')) },
  { host: /^(?:www\.)?facebook\.com$/u, path: /^\/l\.php$/u, rule: rule('redirect', parameter('u')) },
];

/** Proxies that put the site's host in front of their own, its dots as hyphens or as they are. */
const FLATTENED: readonly { readonly suffix: RegExp; readonly wrapper: Wrapper }[] = [
  { suffix: /\.translate\.goog$/u, wrapper: 'translation' },
  { suffix: /\.cdn\.ampproject\.org$/u, wrapper: 'amp' },
  { suffix: /\.turbopages\.org$/u, wrapper: 'amp' },
  // EZproxy and OpenAthens of libraries: "www-ft-com.ezproxy.example.edu", "www.ft.com.proxy.library.example.edu".
  { suffix: /\.(?:ezproxy|idm\.oclc|proxy|libproxy|eproxy)\..+$/u, wrapper: 'reader' },
];

const parsed = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+$/u;

/** An inner address as an absolute one: "www.rt.com/a", "https:/www.rt.com/a" (archives join slashes). */
const absolute = (inner: string): URL | null => {
  const bare = inner.trim().replace(/^(https?):\/{0,2}/iu, '');
  const scheme = /^http:/iu.test(inner.trim()) ? 'http' : 'https';
  const url = parsed(`${scheme}://${bare}`);
  return url && HOST.test(url.hostname) ? url : null;
};

const unwrap = (url: URL): { readonly url: URL; readonly wrapper: Wrapper } | null => {
  const host = url.hostname.replace(/^www\./u, '');
  const rules = [
    ...(RULES.get(host) ?? []),
    ...PATH_RULES.filter((r) => r.host.test(url.hostname) && r.path.test(url.pathname)).map((r) => r.rule),
    ...(/\.cdn\.ampproject\.org$/u.test(url.hostname) ? [AMP] : []),
  ];
  for (const { wrapper, inner } of rules) {
    const found = inner(url);
    const target = found === null ? null : absolute(found);
    if (target && target.hostname !== url.hostname) return { url: target, wrapper };
  }
  for (const { suffix, wrapper } of FLATTENED) {
    const front = suffix.test(url.hostname) ? url.hostname.replace(suffix, '') : '';
    const inside = front === '' ? null : front.includes('.') ? front : decodeFlattenedHost(front);
    const target = inside?.includes('.') ? parsed(`https://${inside}${url.pathname}${url.search}`) : null;
    if (target) return { url: target, wrapper };
  }
  return null;
};

/** @returns null where `address` does not parse or has no host ("about:blank", "file:///…") */
export const innerAddress = (address: string): InnerAddress | null => {
  let url = parsed(address);
  if (!url || url.hostname === '') return null;
  const through: Wrapper[] = [];
  for (let depth = 0; depth < DEPTH; depth++) {
    const next = unwrap(url);
    if (!next) break;
    through.push(next.wrapper);
    url = next.url;
  }
  return { url: url.href, host: url.hostname.replace(/\.$/u, ''), through };
};
