import { describe, expect, it } from 'vitest';
import { parseToBackground } from '../../../src/messaging/to-background.ts';
import { parseToPage } from '../../../src/messaging/to-page.ts';

const facts = { url: 'https://a.example/', title: 't', lang: 'en', canonical: null, siteName: null, published: null };
const names = { entry: 'abcdefghi', claim: 'bcdefghij', wording: 'cdefghijk', outlet: 'efghijklm', link: 'fghijklmn', flash: 'defghijkl' };

describe('messages to the background', () => {
  it.each([
    [{ name: 'page-settings' }],
    [{ name: 'read-page', body: { blocks: [{ text: 'x', role: 'paragraph' }], facts } }],
    [{ name: 'style-marks', body: { names } }],
    [{ name: 'open-panel', body: { entry: null } }],
  ])('takes %j', (message) => {
    expect(parseToBackground(message)?.name).toBe(message.name);
  });

  it.each([
    [null],
    ['read-page'],
    [{ name: 'toString' }],
    [{ name: 'unknown', body: {} }],
    [{ name: 'read-page', body: { blocks: [{ text: 1, role: 'paragraph' }], facts } }],
    [{ name: 'read-page', body: { blocks: [], facts: { ...facts, lang: 'not a code' } } }],
    // A highlight name ends up in a style rule; only nine letters may.
    [{ name: 'style-marks', body: { names: { ...names, entry: 'x){}body{' } } }],
    [{ name: 'mute', body: { entry: '../../etc' } }],
  ])('refuses %j', (message) => {
    expect(parseToBackground(message)).toBeNull();
  });
});

describe('messages to a page', () => {
  it.each([
    [{ name: 'jump', body: { start: 0, end: 4 } }, 'jump'],
    [{ name: 'page-state' }, 'page-state'],
    [{ name: 'jump', body: { start: 4, end: 4 } }, null],
    [{ name: 'jump', body: { start: -1, end: 4 } }, null],
    [{ name: 'jump' }, null],
    [undefined, null],
    [{ name: 'read-page' }, null],
  ])('%j', (message, name) => {
    expect(parseToPage(message)?.name ?? null).toBe(name);
  });
});
