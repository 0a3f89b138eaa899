/** Hosts: each belongs to one outlet, and none is a public suffix or a platform that carries everyone. */
import { parse } from 'tldts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './check.ts';

/** Hosts where anybody publishes: the outlet is the account there, not the host. */
const PLATFORMS = new Set([
  'youtube.com',
  'youtu.be',
  't.me',
  'telegram.me',
  'x.com',
  'twitter.com',
  'facebook.com',
  'instagram.com',
  'vk.com',
  'ok.ru',
  'tiktok.com',
  'rumble.com',
  'odysee.com',
  'medium.com',
  'substack.com',
  'wordpress.com',
  'blogspot.com',
  'github.com',
  'google.com',
  'archive.org',
  'wikipedia.org',
  'dzen.ru',
  'weibo.com',
  'threads.net',
  'bsky.app',
  'linkedin.com',
  'reddit.com',
]);

export const checkHosts: Check = (corpus) => {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const s of corpus.outlets)
    s.record.hosts.forEach((host, i) => {
      const path = ['hosts', i];
      const { domain } = parse(host, { allowPrivateDomains: true });
      if (domain === null)
        problems.push(at(s, path, `${host} is a public suffix, under which anybody can register; list the outlet's own host.`));
      if (PLATFORMS.has(host)) problems.push(at(s, path, `${host} carries everyone; list the account under handles instead.`));
      const first = owner.get(host);
      if (first !== undefined) problems.push(at(s, path, `${host} is claimed by ${first} already; a host belongs to one outlet.`));
      owner.set(host, s.record.id);
    });
  return problems;
};
