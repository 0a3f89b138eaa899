import { describe, expect, it } from 'vitest';
import { imitatedBy, outletAt } from '../../../src/outlet/outlet-at.ts';
import { platformAccount } from '../../../src/outlet/platform-account.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();

describe('outletAt', () => {
  it.each([
    ['https://www.rt.com/news/1', 'rt'],
    ['https://de.rt.com', 'rt'],
    ['https://mobile.rt.com/', 'rt'],
    ['https://web.archive.org/web/2022/https://tass.com/world/1', 'tass'],
    ['https://www-bbc-co-uk.translate.goog/news', 'bbc'],
    ['https://t.me/s/baltnews', 'baltnews'],
    ['https://t.me/AifOnline/123?embed=1', 'aif'],
    ['https://www.youtube.com/@DWNews/videos', 'dw'],
    ['https://bsky.app/profile/bbc.co.uk', 'bbc'],
    ['https://en.interfax.com.ua/news', 'interfax-ua'],
    ['https://spiegel.ltd/a', 'doppelganger'],
  ])('%s is a page of %s', (address, id) => expect(outletAt(packs, address)?.outlet?.id).toBe(id));

  it.each([
    'https://t.me/',
    'https://t.me/somebody_else',
    'https://www.youtube.com/watch?v=rtrtrtrtrt',
    'https://x.com/home',
    'https://notrt.com',
    'https://rt.com.example.org',
    'https://example.org/rt.com',
    'https://bsky.app/profile/bbc.bsky.social',
    'https://constructor/',
  ])('%s is nobody’s we know', (address) => expect(outletAt(packs, address)?.outlet).toBeNull());

  it('never gives a look-alike the class of the imitated outlet', () => {
    const at = outletAt(packs, 'https://spiegel.ltd');
    expect(at?.outlet?.stateLink).toEqual([]);
    expect(imitatedBy(packs, 'spiegel.ltd')).toMatchObject({ host: 'spiegel.de', trick: 'ending', outlet: { id: 'spiegel' } });
  });

  it('takes an outlet’s own name in its own spelling for no imitation', () => {
    expect(imitatedBy(packs, 'xn--elpas-2sa.com')).toBeNull();
    expect(imitatedBy(packs, 'xn--elpas-wsa.com')).not.toBeNull();
  });

  it('never says that a listed outlet imitates another', () => {
    const accused = packs[0]?.hosts().filter((h) => packs[0]?.outletByHost(h)?.country !== 'xx' && imitatedBy(packs, h));
    expect(accused).toEqual([]);
  });
});

it.each([
  ['https://t.me/s/rian_ru/5', 'telegram:rian_ru'],
  ['https://twitter.com/BBCWorld/status/1', 'x:bbcworld'],
  ['https://m.facebook.com/ukrinform', 'facebook:ukrinform'],
  ['https://rumble.com/c/RTNews', 'rumble:rtnews'],
  ['https://odysee.com/@RT:fd', 'odysee:rt'],
  ['https://vk.com/rt_russian', 'vk:rt_russian'],
  ['https://www.tiktok.com/@bbcnews/video/1', 'tiktok:bbcnews'],
])('%s is the account %s', (address, account) => {
  const found = platformAccount(address);
  expect(`${String(found?.platform)}:${String(found?.handle)}`).toBe(account);
});
