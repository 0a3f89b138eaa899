import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardStep, IDLE, SCROLL_AWAY_PX } from '../../../src/ui/card/card-state.ts';
import type { CardEffect, CardEvent, CardState } from '../../../src/ui/card/card-state.ts';

/** Plays events; the nth step gets token n. Returns every effect as `kind:detail` and the last state. */
const play = (events: readonly CardEvent[]): { state: CardState; effects: string[] } => {
  let state: CardState = IDLE;
  const effects: string[] = [];
  events.forEach((event, index) => {
    const step = cardStep(state, event, index + 1);
    state = step.state;
    effects.push(...step.effects.map(inShort));
  });
  return { state, effects };
};

const inShort = (effect: CardEffect): string => {
  switch (effect.kind) {
    case 'show':
      return `show ${effect.key} by ${effect.by}`;
    case 'load':
      return `load ${effect.key}`;
    case 'pinned':
      return effect.pinned ? 'pin' : 'unpin';
    default:
      return effect.kind;
  }
};

const over = (key: string): CardEvent => ({ kind: 'over', key });
const rested = (token: number): CardEvent => ({ kind: 'rested', token });
const left = (token: number): CardEvent => ({ kind: 'left', token });
const loaded = (token: number, found = true): CardEvent => ({ kind: 'loaded', token, found });
const off: CardEvent = { kind: 'off' };
const corridor: CardEvent = { kind: 'corridor' };
const inCard: CardEvent = { kind: 'card-entered' };
const follow: CardEvent = { kind: 'follow' };
const back: CardEvent = { kind: 'back' };
const pin: CardEvent = { kind: 'pin' };
const escape: CardEvent = { kind: 'escape' };
const away: CardEvent = { kind: 'away' };
const gone: CardEvent = { kind: 'gone' };
const outside: CardEvent = { kind: 'outside' };
const tap = (key: string): CardEvent => ({ kind: 'asked', key, by: 'tap' });
const key = (name: string): CardEvent => ({ kind: 'asked', key: name, by: 'keyboard' });
const scrolled = (distance: number): CardEvent => ({ kind: 'scrolled', distance });

/** Steps 1–3: hovered, rested, loaded; the card of `a` is open. */
const open = [over('a'), rested(1), loaded(2)];
const OPENED = ['rest', 'load a', 'show a by hover'];

const TABLE: readonly (readonly [string, readonly CardEvent[], readonly string[], CardState['kind']])[] = [
  ['resting on a word opens its card', open, OPENED, 'open'],
  ['passing over a word does nothing', [over('a'), off, rested(1)], ['rest'], 'idle'],
  ['moving within a word does not start again', [over('a'), over('a'), rested(1)], ['rest', 'load a'], 'loading'],
  ['another word starts the rest anew', [over('a'), over('b'), rested(1), rested(2)], ['rest', 'rest', 'load b'], 'loading'],
  ['a reply that comes after leaving is dropped', [over('a'), rested(1), off, loaded(2)], ['rest', 'load a'], 'idle'],
  ['a word without a record opens nothing', [over('a'), rested(1), loaded(2, false)], ['rest', 'load a'], 'idle'],
  ['leaving closes after the grace', [...open, off, left(4)], [...OPENED, 'leave', 'hide'], 'idle'],
  ['coming back in time keeps the card', [...open, off, over('a'), left(4)], [...OPENED, 'leave'], 'open'],
  ['entering the card in time keeps it', [...open, off, inCard, left(4)], [...OPENED, 'leave'], 'open'],
  ['each move towards the card buys time again', [...open, corridor, corridor, left(4)], [...OPENED, 'leave', 'leave'], 'open'],
  ['resting on the way closes', [...open, corridor, left(4)], [...OPENED, 'leave', 'hide'], 'idle'],
  [
    'another word takes over after its rest',
    [...open, over('b'), rested(4), loaded(5)],
    [...OPENED, 'leave', 'rest', 'load b', 'show b by hover'],
    'open',
  ],
  ['another word passed over on the way does not', [...open, over('b'), inCard, rested(4)], [...OPENED, 'leave', 'rest'], 'open'],
  ['the card goes before the next word has rested', [...open, over('b'), left(4)], [...OPENED, 'leave', 'rest', 'hide'], 'waiting'],
  [
    'and the next word then opens',
    [...open, over('b'), left(4), rested(4), loaded(6)],
    [...OPENED, 'leave', 'rest', 'hide', 'load b', 'show b by hover'],
    'open',
  ],
  [
    'a late reply for a former word changes nothing',
    [...open, over('b'), rested(4), inCard, loaded(5)],
    [...OPENED, 'leave', 'rest', 'load b'],
    'open',
  ],
  [
    'a next word without a record keeps the card',
    [...open, over('b'), rested(4), loaded(5, false)],
    [...OPENED, 'leave', 'rest', 'load b'],
    'open',
  ],
  ['pinned: leaving keeps it', [...open, pin, off], [...OPENED, 'pin'], 'open'],
  ['pinned: other words do not open', [...open, pin, over('b'), rested(5)], [...OPENED, 'pin'], 'open'],
  ['pinned: scrolling, blur and clicks elsewhere keep it', [...open, pin, scrolled(9999), away, outside, gone], [...OPENED, 'pin'], 'open'],
  ['pinned: Esc closes', [...open, pin, escape], [...OPENED, 'pin', 'hide'], 'idle'],
  ['unpinned again: leaving closes', [...open, pin, pin, off, left(6)], [...OPENED, 'pin', 'unpin', 'leave', 'hide'], 'idle'],
  ['Esc closes', [...open, escape], [...OPENED, 'hide'], 'idle'],
  ['Esc before opening cancels', [over('a'), rested(1), escape, loaded(2)], ['rest', 'load a'], 'idle'],
  ['a nudge of the page keeps the card', [...open, scrolled(SCROLL_AWAY_PX - 1)], OPENED, 'open'],
  ['scrolling on closes', [...open, scrolled(SCROLL_AWAY_PX)], [...OPENED, 'hide'], 'idle'],
  ['scrolling under a resting pointer cancels', [over('a'), scrolled(1), rested(1)], ['rest'], 'idle'],
  ['leaving the window closes', [...open, away], [...OPENED, 'hide'], 'idle'],
  ['the word vanishing closes', [...open, gone], [...OPENED, 'hide'], 'idle'],
  ['a tap opens at once', [tap('a'), loaded(1)], ['load a', 'show a by tap'], 'open'],
  ['a tapped card does not mind a stray pointer', [tap('a'), loaded(1), off, left(3)], ['load a', 'show a by tap'], 'open'],
  ['a tap elsewhere closes it', [tap('a'), loaded(1), outside], ['load a', 'show a by tap', 'hide'], 'idle'],
  [
    'a tap on another word replaces it',
    [tap('a'), loaded(1), tap('b'), loaded(3)],
    ['load a', 'show a by tap', 'load b', 'show b by tap'],
    'open',
  ],
  ['a key opens, and the pointer does not interfere', [key('a'), over('b'), off, loaded(1)], ['load a', 'show a by keyboard'], 'open'],
  [
    'a card opened by key stays while the page scrolls to its word',
    [key('a'), loaded(1), scrolled(9999)],
    ['load a', 'show a by keyboard'],
    'open',
  ],
  ['a key replaces a hovered card', [...open, key('b'), loaded(4)], [...OPENED, 'load b', 'show b by keyboard'], 'open'],
  ['a term opens in the card', [...open, inCard, follow, loaded(5)], [...OPENED, 'load-term', 'turn-to'], 'open'],
  ['and back', [...open, inCard, follow, loaded(5), back], [...OPENED, 'load-term', 'turn-to', 'turn-back'], 'open'],
  ['back on the first card does nothing', [...open, back], OPENED, 'open'],
  [
    'two terms deep, two steps back, not three',
    [...open, follow, loaded(4), follow, loaded(6), back, back, back],
    [...OPENED, 'load-term', 'turn-to', 'load-term', 'turn-to', 'turn-back', 'turn-back'],
    'open',
  ],
  ['back while a term loads calls it off', [...open, follow, back, loaded(4)], [...OPENED, 'load-term'], 'open'],
  [
    'of two terms chosen the later one opens',
    [...open, follow, follow, loaded(4), loaded(5)],
    [...OPENED, 'load-term', 'load-term', 'turn-to'],
    'open',
  ],
  ['a term without a record keeps the card', [...open, follow, loaded(4, false)], [...OPENED, 'load-term'], 'open'],
  ['a term that comes after closing is dropped', [...open, follow, escape, loaded(4)], [...OPENED, 'load-term', 'hide'], 'idle'],
  ['choosing a term calls the leaving off', [...open, off, follow, left(4)], [...OPENED, 'leave', 'load-term'], 'open'],
  [
    'a nested card is left as a card is',
    [...open, follow, loaded(4), off, left(6)],
    [...OPENED, 'load-term', 'turn-to', 'leave', 'hide'],
    'idle',
  ],
  [
    'pinned, terms open and Esc closes all',
    [...open, pin, follow, loaded(5), escape],
    [...OPENED, 'pin', 'load-term', 'turn-to', 'hide'],
    'idle',
  ],
  [
    'another word starts at depth none',
    [...open, follow, loaded(4), over('b'), rested(6), loaded(7), back],
    [...OPENED, 'load-term', 'turn-to', 'leave', 'rest', 'load b', 'show b by hover'],
    'open',
  ],
];

describe('card state', () => {
  it.each(TABLE)('%s', (_name, events, effects, kind) => {
    const played = play(events);
    expect(played.effects).toEqual(effects);
    expect(played.state.kind).toBe(kind);
  });

  it('shows a card only while none or another is shown, and hides only a shown one', () => {
    const event = fc.oneof(
      fc.constantFrom('a', 'b').map(over),
      fc.constantFrom(off, corridor, inCard, follow, back, pin, escape, away, gone, outside),
      fc.constantFrom('a', 'b').map(tap),
      fc.constantFrom('a', 'b').map(key),
      fc.integer({ min: 1, max: 30 }).map(rested),
      fc.integer({ min: 1, max: 30 }).map(left),
      fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()).map(([token, found]) => loaded(token, found)),
      fc.integer({ min: 0, max: 300 }).map(scrolled),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let state: CardState = IDLE;
        let isShown = false;
        let depth = 0;
        events.forEach((each, index) => {
          const step = cardStep(state, each, index + 1);
          for (const effect of step.effects) {
            if (effect.kind === 'hide') {
              expect(isShown).toBe(true);
              isShown = false;
            }
            if (effect.kind === 'show') isShown = true;
            if (effect.kind === 'show' || effect.kind === 'hide') depth = 0;
            if (effect.kind === 'turn-to') depth++;
            if (effect.kind === 'turn-back') depth--;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          state = step.state;
          expect(isShown).toBe(state.kind === 'open');
          if (state.kind === 'open') expect(state.depth).toBe(depth);
        });
      }),
    );
  });
});
