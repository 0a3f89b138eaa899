import { describe, expect, it } from 'vitest';
import { stateFor } from '../../../src/settings/for-host.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { isUntouched, UNTOUCHED_HOSTS } from '../../../src/settings/untouched.ts';

describe('places that are not read', () => {
  it.each([
    'mail.google.com',
    'docs.google.com',
    'contoso.sharepoint.com',
    'webmail.example.org',
    'onlinebanking.bank.example',
    'banking.bank.example',
    'login.example.com',
    'localhost',
    'wiki',
    'printer.local',
    'wiki.corp',
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.10',
    '100.64.0.1',
    '[::1]',
    '[fd00:1::2]',
    '[fe80::1]',
  ])('%s', (host) => expect(isUntouched(host)).toBe(true));

  it.each([
    'www.bbc.com',
    'massnews.com',
    'news.google.com',
    'bankingnews.example',
    'mailonline.co.uk',
    'dailymail.co.uk',
    'localnews.com',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '[2001:db8::1]',
  ])('but %s', (host) => expect(isUntouched(host)).toBe(false));

  it('unless the reader says so', () => {
    expect(stateFor(DEFAULT_SETTINGS, 'mail.google.com')).toEqual({ status: 'paused' });
    expect(stateFor({ ...DEFAULT_SETTINGS, sites: { 'mail.google.com': 'on' } }, 'mail.google.com')).toEqual({
      status: 'on',
      display: 'marks',
    });
    expect(stateFor({ ...DEFAULT_SETTINGS, sites: { 'google.com': 'panel-only' } }, 'mail.google.com').status).toBe('on');
    expect(stateFor({ ...DEFAULT_SETTINGS, enabled: false }, 'mail.google.com')).toEqual({ status: 'off' });
  });

  it('are host names, once each', () => {
    expect(UNTOUCHED_HOSTS.filter((h) => !/^[a-z0-9.-]+$/u.test(h))).toEqual([]);
    expect(new Set(UNTOUCHED_HOSTS).size).toBe(UNTOUCHED_HOSTS.length);
  });
});
