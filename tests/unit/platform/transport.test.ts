import { beforeEach, describe, expect, it } from 'vitest';
import { askBackground, askWhileWanted } from '../../../src/platform/transport.ts';
import { fake } from '../fake-browser.ts';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => Object.assign(fake, { replies: [], sent: [] }));

describe('asking a background that may be stopped', () => {
  it('asks again when the message is lost, and the reader notices nothing', async () => {
    fake.replies = [LOST, undefined, { ok: true, answer: true }];
    expect(await askBackground('no-article', {})).toBe(true);
    expect(fake.sent).toHaveLength(3);
  });

  it('gives up after three lost messages', async () => {
    fake.replies = [LOST, LOST, LOST, { ok: true, answer: true }];
    await expect(askBackground('no-article', {})).rejects.toThrow(/Receiving end/u);
    expect(fake.sent).toHaveLength(3);
  });

  it('does not repeat what the background refused', async () => {
    fake.replies = [{ ok: false, message: 'the pack cannot be read' }];
    await expect(askBackground('no-article', {})).rejects.toThrow('the pack cannot be read');
    expect(fake.sent).toHaveLength(1);
  });
});

describe('asking for work that may not be wanted any more', () => {
  const article = { text: 'words', links: [] };

  it('tells the background, once, when that is so', async () => {
    const life = new AbortController();
    fake.replies = [new Promise((resolve) => setTimeout(() => resolve({ ok: true, answer: 'late' }), 20)), { ok: true, answer: true }];
    const asked = askWhileWanted('read-links', article, life.signal);
    life.abort();
    await asked;
    expect(fake.sent).toEqual([
      { name: 'read-links', body: article },
      { name: 'never-mind', body: {} },
    ]);
  });

  it('says nothing of it once the answer is there', async () => {
    const life = new AbortController();
    fake.replies = [{ ok: true, answer: 'here' }];
    await askWhileWanted('read-links', article, life.signal);
    life.abort();
    expect(fake.sent).toHaveLength(1);
  });
});
