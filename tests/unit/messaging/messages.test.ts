import { describe, expect, it } from 'vitest';
import { parseToBackground } from '../../../src/messaging/to-background.ts';
import { parseToPage } from '../../../src/messaging/to-page.ts';

const facts = { url: 'https://a.example/', title: 't', lang: 'en', canonical: null, publisher: null, siteName: null, published: null };
const names = { entry: 'abcdefghi', claim: 'bcdefghij', wording: 'cdefghijk', outlet: 'efghijklm', link: 'fghijklmn', flash: 'defghijkl' };

const place = { start: 0, end: 4, score: 0.9, why: [{ code: 'cue-for', detail: 'd', weight: 1, text: 't' }] };
const claim = {
  ...place,
  claim: 'c-one',
  variant: null,
  assessment: 'misleading',
  voice: 'narrator',
  stance: 'asserts',
  shown: true,
};

describe('messages to the background', () => {
  it.each([
    [{ name: 'page-settings' }],
    [
      {
        name: 'read-page',
        body: { blocks: [{ text: 'x', role: 'paragraph' }], links: [{ start: 0, end: 1, url: 'https://a.example/' }], facts },
      },
    ],
    [{ name: 'first-marks', body: { blocks: [{ text: 'x', role: 'heading' }], links: [], facts } }],
    [{ name: 'style-marks', body: { names, painter: 'elements' } }],
    [{ name: 'open-panel', body: { to: null } }],
    [{ name: 'open-panel', body: { to: { family: 'claim', id: 'c-one' } } }],
    [{ name: 'open-panel', body: { to: { search: 'Minsk “II”' } } }],
    [{ name: 'mute', body: { entry: 'nato' } }],
    [{ name: 'mute', body: { form: 'Article 5' } }],
    [{ name: 'site-rule', body: { rule: 'off' } }],
    [{ name: 'look-up', body: { text: 'Budapest', lang: 'en' } }],
    [
      {
        name: 'card',
        body: { about: { kind: 'mention', finding: { ...place, entry: 'nato', text: 'NATO', shown: true } }, reuse: null, published: null },
      },
    ],
    [{ name: 'card', body: { about: { kind: 'claim', finding: claim, text: 'x' }, reuse: null, published: null } }],
    [
      {
        name: 'card',
        body: { about: { kind: 'wording', finding: { ...place, wording: 'f-x', shown: true }, text: 'x' }, reuse: null, published: null },
      },
    ],
    [
      {
        name: 'card',
        body: { about: { kind: 'cited', finding: { ...place, outlet: 'rt' }, text: 'RT', isLink: true }, reuse: null, published: null },
      },
    ],
    [{ name: 'card', body: { about: { kind: 'record', subject: { family: 'outlet', id: 'rt' } }, reuse: null, published: null } }],
  ])('takes %j', (message) => {
    expect(parseToBackground(message)?.name).toBe(message.name);
  });

  it.each([
    [null],
    ['read-page'],
    [{ name: 'toString' }],
    [{ name: 'unknown', body: {} }],
    [{ name: 'read-page', body: { blocks: [{ text: 1, role: 'paragraph' }], links: [], facts } }],
    [{ name: 'read-page', body: { blocks: [], links: [], facts: { ...facts, lang: 'not a code' } } }],
    [{ name: 'read-page', body: { blocks: [], links: [{ start: -1, end: 1, url: 'x' }], facts } }],
    [{ name: 'read-links', body: { text: 'x', links: [{ start: 0, end: 1, url: 'x'.repeat(3000) }] } }],
    // A highlight name ends up in a style rule; only nine letters may.
    [{ name: 'style-marks', body: { names: { ...names, entry: 'x){}body{' }, painter: 'highlights' } }],
    [{ name: 'mute', body: { entry: '../../etc' } }],
    [{ name: 'mute', body: { form: '' } }],
    [{ name: 'mute', body: {} }],
    [{ name: 'site-rule', body: { rule: 'on' } }],
    [{ name: 'look-up', body: { text: 'x'.repeat(401), lang: 'en' } }],
    [{ name: 'open-panel', body: { to: { family: 'document', id: '../x' } } }],
    [{ name: 'card', body: { about: { kind: 'record', subject: { family: 'pack', id: 'x' } }, reuse: null, published: null } }],
    [
      {
        name: 'card',
        body: { about: { kind: 'claim', finding: { ...claim, assessment: 'true' }, text: 'x' }, reuse: null, published: null },
      },
    ],
    [{ name: 'card', body: { about: { kind: 'mention', finding: { ...place, entry: 'nato' } }, reuse: null, published: null } }],
  ])('refuses %j', (message) => {
    expect(parseToBackground(message)).toBeNull();
  });
});

describe('messages to a page', () => {
  it.each([
    [{ name: 'jump', body: { start: 0, end: 4 } }, 'jump'],
    [{ name: 'page-state' }, 'page-state'],
    [{ name: 'look-up' }, 'look-up'],
    [{ name: 'step-mark', body: { direction: 'next' } }, 'step-mark'],
    [{ name: 'step-mark', body: { direction: 'up' } }, null],
    [{ name: 'step-mark' }, null],
    [{ name: 'jump', body: { start: 4, end: 4 } }, null],
    [{ name: 'jump', body: { start: -1, end: 4 } }, null],
    [{ name: 'jump' }, null],
    [{ name: 'frames-found' }, 'frames-found'],
    [{ name: 'frame-path' }, 'frame-path'],
    [{ name: 'frame-place', body: { path: [0, 2], show: true } }, 'frame-place'],
    [{ name: 'frame-place', body: { path: [0, -2], show: true } }, null],
    [{ name: 'frame-place', body: { path: [0] } }, null],
    [{ name: 'frame-place' }, null],
    [{ name: 'frame-found', body: { frame: 4, entries: ['nato'], flag: null } }, 'frame-found'],
    [{ name: 'frame-found', body: { frame: 4, entries: ['nato'], flag: { words: 'x', isSteered: true } } }, 'frame-found'],
    [{ name: 'frame-found', body: { frame: 4, entries: [5], flag: null } }, null],
    [{ name: 'frame-found', body: { entries: [], flag: null } }, null],
    [{ name: 'frame-found' }, null],
    [undefined, null],
    [{ name: 'read-page' }, null],
  ])('%j', (message, name) => {
    expect(parseToPage(message)?.name ?? null).toBe(name);
  });
});
