import { afterEach, expect, it } from 'vitest';
import { observePage } from '../../../src/page/page-observer.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

it('tells once of many changes, and nothing of none', async () => {
  let told = 0;
  observePage(document, () => told++, life.signal);
  await pause(700);
  expect(told).toBe(0);
  for (let i = 0; i < 50; i++) document.body.append(document.createElement('p'));
  await pause(900);
  expect(told).toBe(1);
});

it('is not kept waiting for ever by a page that never rests', async () => {
  let told = 0;
  observePage(document, () => told++, life.signal);
  const ticking = setInterval(() => document.body.append(document.createElement('i')), 50);
  await pause(4500);
  clearInterval(ticking);
  expect(told).toBeGreaterThan(0);
});

it('stops when its life ends', async () => {
  let told = 0;
  observePage(document, () => told++, life.signal);
  document.body.append(document.createElement('p'));
  life.abort();
  await pause(700);
  expect(told).toBe(0);
});
