import { expect, it } from 'vitest';
import { stateFor } from '../../../src/settings/for-host.ts';
import { DEFAULT_SETTINGS, type SiteRule } from '../../../src/settings/settings.ts';

const LEFT_ALONE = ['mail.google.com', 'online-banking.bank.example', 'docs.google.com', 'wiki', 'intranet.example.org', '192.168.1.10'];
const PAUSED = { status: 'paused' };

it.each<[SiteRule | null, object]>([
  [null, PAUSED],
  ['on', { status: 'on', display: 'marks' }],
  ['panel-only', { status: 'on', display: 'panel-only' }],
  ['off', PAUSED],
])('the reader’s rule %s on places that are left alone', (rule, state) => {
  for (const host of LEFT_ALONE)
    expect([host, stateFor({ ...DEFAULT_SETTINGS, sites: rule === null ? {} : { [host]: rule } }, host)]).toEqual([host, state]);
});
