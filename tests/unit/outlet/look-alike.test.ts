import { describe, expect, it } from 'vitest';
import { createLookAlikeIndex } from '../../../src/outlet/look-alike.ts';
import { isClumsySlip, isOneSlip } from '../../../src/outlet/one-slip.ts';
import { unicodeHost } from '../../../src/outlet/punycode.ts';

const index = createLookAlikeIndex([
  'bbc.co.uk',
  'bbc.com',
  'foxnews.com',
  'lemonde.fr',
  'mirror.co.uk',
  'pravda.com.ua',
  'reuters.com',
  'spiegel.de',
  'stern.de',
  'sueddeutsche.de',
  'washingtonpost.com',
  'welt.de',
  'zeit.de',
]);

describe('look-alikes', () => {
  it.each([
    ['xn--egel-f6d9ji.de', 'spiegel.de', 'letters'],
    ['spiege1.de', 'spiegel.de', 'letters'],
    ['lernonde.fr', 'lemonde.fr', 'letters'],
    ['www.spiegel.de.news-center.top', 'spiegel.de', 'sub-domain'],
    ['bbc.com-news.site', 'bbc.com', 'sub-domain'],
    ['spieqel.de', 'spiegel.de', 'letters'],
    ['sp1egel-news.com', 'spiegel.de', 'letters'],
    ['spiegel.aktuelle-news.site', 'spiegel.de', 'sub-domain'],
    ['wwwspiegel.de', 'spiegel.de', 'hyphen'],
    ['www-bbc.com', 'bbc.co.uk', 'hyphen'],
    ['lemondefr.com', 'lemonde.fr', 'hyphen'],
    ['reutersnews.live', 'reuters.com', 'hyphen'],
    ['news-spiegel.top', 'spiegel.de', 'hyphen'],
    ['www.bbc.co.uk.breaking.live', 'bbc.co.uk', 'sub-domain'],
    ['spiegel-de.com', 'spiegel.de', 'hyphen'],
    ['pravda-com-ua.com', 'pravda.com.ua', 'hyphen'],
    ['fox-news.top', 'foxnews.com', 'hyphen'],
    ['spiegel-news.com', 'spiegel.de', 'hyphen'],
    ['welt-de.com', 'welt.de', 'hyphen'],
    ['spiegel.ltd', 'spiegel.de', 'ending'],
    ['welt.ltd', 'welt.de', 'ending'],
    ['sueddeutsche.online', 'sueddeutsche.de', 'ending'],
    ['wahsingtonpost.com', 'washingtonpost.com', 'typing'],
    ['suedeutsche.de', 'sueddeutsche.de', 'typing'],
    ['reuterrs.com', 'reuters.com', 'typing'],
    ['reutets.com', 'reuters.com', 'typing'],
    ['speigel.de', 'spiegel.de', 'typing'],
  ])('%s imitates %s (%s)', (host, imitated, trick) => expect(index.find(host)).toEqual({ host: imitated, trick }));

  it.each([
    'stem.de', // "rn" in the listed name is no "m" of somebody else's
    'stern.com',
    'zelt.de', // a tent
    'weit.de',
    'reuter.com', // a name
    'reuters.example.com',
    'newspiegel.de',
    'weltnews.top',
    'spiegelnews.de',
    'bbcnews.de',
    'my-spiegel.de',
    'welt.at',
    'welt.news',
    'weltbild.de',
    'mirror.com',
    'mirror.news',
    'spiegelau.de',
    'bbc.ca',
    'bbcgoodfood.com',
    'pravda.sk',
    'pravda.com',
    'foxnewsradio.org',
    'france-info.org',
    'www.spiegel.de.edgekey.net',
    'washingtontimes.com',
    'example.com',
    'localhost',
    'xn--zzzzzzzzzz',
  ])('%s imitates nobody', (host) => expect(index.find(host)).toBeNull());
});

it.each([
  ['spiegel', 'spiegel', false],
  ['spiegel', 'spiegl', true],
  ['spiegel', 'spieegel', true],
  ['spiegel', 'spiegle', true],
  ['spiegel', 'spiezel', true],
  ['spiegel', 'spigle', false],
  ['spiegel', 'speigle', false],
])('%s → %s is one slip: %s', (a, b, one) => expect(isOneSlip(a, b)).toBe(one));

it.each([
  ['reuters', 'reuterrs', true],
  ['reuters', 'retuers', true],
  ['reuters', 'reutets', true],
  ['reuters', 'reters', true],
  ['reuters', 'reuterzs', false],
  ['reuters', 'reuter', false],
  ['reuters', 'reupers', false],
  ['reuters', 'teuters', false],
])('%s → %s gives itself away: %s', (a, b, clumsy) => expect(isClumsySlip(a, b)).toBe(clumsy));

it.each([
  ['xn--80ak6aa92e.com', 'аррӏе.com'],
  ['xn--c1acbl2abdlkab1og.xn--p1ai', 'россиясегодня.рф'],
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['xn--.de', 'xn--.de'],
  ['xn--99999999.de', 'xn--99999999.de'],
  ['plain.org', 'plain.org'],
])('%s reads %s', (host, letters) => expect(unicodeHost(host)).toBe(letters));
