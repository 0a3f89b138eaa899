import { afterEach, expect, it } from 'vitest';
import { keepSeen } from '../../../src/ui/card/card-pulse.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

const shown = (): HTMLElement => {
  const card = document.createElement('div');
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'closed' }).append(card);
  keepSeen(card, life.signal);
  return card;
};
const isSeen = (card: Element): boolean => getComputedStyle(card).visibility === 'visible';

it('is seen for as long as its script lives', async () => {
  const card = shown();
  await pause(3500);
  expect(isSeen(card)).toBe(true);
});

it('is not any more when that has ended', async () => {
  const card = shown();
  const [end] = card.getAnimations();
  // As if no timer had come: the animation stands behind its delay.
  if (end) end.currentTime = 3100;
  expect(isSeen(card)).toBe(false);
});

it('is in no list of animations that a page can have', () => {
  expect(shown().getAnimations()).toHaveLength(1);
  expect([...document.getAnimations(), ...document.documentElement.getAnimations({ subtree: true })]).toEqual([]);
});
