import { describe, expect, it } from 'vitest';
import { ruleFor, stateFor } from '../../../src/settings/for-host.ts';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';

describe('stored settings', () => {
  it.each([undefined, null, 7, 'x', [], { version: 99 }, { density: 'everything', sites: 4, dwellMs: -1, muted: [1, '<b>'] }])(
    'nonsense becomes defaults: %j',
    (raw) => {
      expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
    },
  );
  it('keeps what is well-formed beside what is not', () => {
    expect(
      parseSettings({
        version: 2,
        density: 'all',
        theme: 'neon',
        sites: { 'rt.com': 'off', 'bad host': 'off', 'x.org': 'maybe' },
        muted: ['nato'],
      }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      density: 'all',
      sites: { 'rt.com': 'off' },
      muted: ['nato'],
    });
  });
  it('reads everything that version 1 stored', () => {
    const first = {
      version: 1,
      enabled: false,
      reach: 'known-news',
      display: 'panel-only',
      density: 'all',
      theme: 'dark',
      sites: { 'rt.com': 'off' },
      muted: ['nato'],
      dwellMs: 450,
      language: 'uk',
    };
    expect(parseSettings(first)).toEqual({ ...DEFAULT_SETTINGS, ...first, version: 3 });
  });
  it('reads what version 2 added, each value for itself', () => {
    expect(
      parseSettings({
        kinds: { claim: false, wording: 'no' },
        mutedForms: ['the west', 7, 'a\u0000b'],
        leaveMs: 20,
        painter: 'elements',
        sync: 1,
      }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      kinds: { entry: true, claim: false, wording: true, outlet: true },
      mutedForms: ['the west'],
      painter: 'elements',
    });
  });
  it('marks no links in feeds unless the reader said so', () => {
    expect([
      parseSettings({}).feedLinks,
      parseSettings({ feedLinks: 'yes' }).feedLinks,
      parseSettings({ feedLinks: true }).feedLinks,
    ]).toEqual([false, false, true]);
  });
  it('is a fixed point', () => {
    expect(parseSettings(parseSettings({ dwellMs: 500 }))).toEqual(parseSettings({ dwellMs: 500 }));
  });
});

describe('rules for sites', () => {
  const settings = { ...DEFAULT_SETTINGS, sites: { 'example.org': 'off', 'news.example.org': 'panel-only', localhost: 'on' } } as const;
  it.each([
    ['example.org', 'off'],
    ['www.example.org', 'off'],
    ['news.example.org', 'panel-only'],
    ['a.news.example.org', 'panel-only'],
    ['notexample.org', null],
    ['localhost', 'on'],
  ])('%s → %s', (host, rule) => {
    expect(ruleFor(settings, host)).toBe(rule);
  });
  it('says what holds', () => {
    expect(stateFor({ ...settings, enabled: false }, 'a.org')).toEqual({ status: 'off' });
    expect(stateFor(settings, 'example.org')).toEqual({ status: 'paused' });
    expect(stateFor(settings, 'news.example.org')).toEqual({ status: 'on', display: 'panel-only' });
    expect(stateFor({ ...settings, display: 'panel-only' }, 'localhost')).toEqual({ status: 'on', display: 'marks' });
  });
});
