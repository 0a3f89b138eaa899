/**
 * Accounts on platforms: there the outlet is the account, not the host.
 *
 *   https://t.me/s/rt_russian/123          → telegram:rt_russian
 *   https://www.youtube.com/@dwnews/videos → youtube:@dwnews
 *   https://twitter.com/BBCWorld/status/1  → x:bbcworld
 *   https://bsky.app/profile/bbc.co.uk     → bluesky:bbc.co.uk (a host: Bluesky checks that the domain is theirs)
 */
export interface PlatformAccount {
  readonly platform: string;
  /** Lower case; with the platform's sign where handles have one. */
  readonly handle: string;
}

interface Platform {
  readonly name: string;
  readonly hosts: readonly string[];
  /** One group: the handle. */
  readonly path: RegExp;
}

const NAME = '([A-Za-z0-9_.-]+)';
const PLATFORMS: readonly Platform[] = [
  {
    name: 'telegram',
    hosts: ['t.me', 'telegram.me', 'telegram.dog', 'tgstat.com', 'tgstat.ru'],
    path: /^\/(?:s\/|channel\/)?@?(\w{4,32})(?:\/|$)/u,
  },
  { name: 'youtube', hosts: ['youtube.com', 'youtube-nocookie.com'], path: /^\/(?:c\/|user\/|channel\/)?(@?[^/?#]{2,80})/u },
  { name: 'x', hosts: ['x.com', 'twitter.com', 'nitter.net'], path: /^\/@?(\w{1,15})(?:\/|$)/u },
  { name: 'facebook', hosts: ['facebook.com', 'fb.com'], path: new RegExp(`^/(?:pg/)?${NAME}(?:/|$)`, 'u') },
  { name: 'instagram', hosts: ['instagram.com'], path: new RegExp(`^/${NAME}(?:/|$)`, 'u') },
  { name: 'threads', hosts: ['threads.net', 'threads.com'], path: new RegExp(`^/@${NAME}`, 'u') },
  { name: 'vk', hosts: ['vk.com', 'vk.ru', 'vkvideo.ru'], path: new RegExp(`^/@?${NAME}(?:/|$)`, 'u') },
  { name: 'ok', hosts: ['ok.ru'], path: new RegExp(`^/(?:group/|video/c)?${NAME}(?:/|$)`, 'u') },
  { name: 'tiktok', hosts: ['tiktok.com'], path: new RegExp(`^/@${NAME}`, 'u') },
  { name: 'rumble', hosts: ['rumble.com'], path: new RegExp(`^/(?:c|user)/${NAME}`, 'u') },
  { name: 'odysee', hosts: ['odysee.com', 'lbry.tv'], path: new RegExp(`^/@${NAME}`, 'u') },
  { name: 'dzen', hosts: ['dzen.ru', 'zen.yandex.ru'], path: new RegExp(`^/(?:id/)?${NAME}(?:/|$)`, 'u') },
  { name: 'bluesky', hosts: ['bsky.app'], path: new RegExp(`^/profile/${NAME}`, 'u') },
];

const BY_HOST = new Map(PLATFORMS.flatMap((platform) => platform.hosts.map((host) => [host, platform] as const)));

/** @returns null where the address is of no platform, or of the platform itself */
export const platformAccount = (address: string): PlatformAccount | null => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const platform = BY_HOST.get(url.hostname.replace(/^(?:www|m|mobile|web)\./u, ''));
  const handle = platform ? platform.path.exec(url.pathname)?.[1] : undefined;
  return platform && handle ? { platform: platform.name, handle: handle.toLowerCase() } : null;
};

/** True for hosts on which anybody publishes. */
export const isPlatform = (host: string): boolean => BY_HOST.has(host.replace(/^(?:www|m|mobile|web)\./u, ''));
