/**
 * From pointer, finger and keyboard to an open card: feeds what happens in the page to the state
 * machine and carries out its effects. It knows no records and no extension API; what is under a
 * point, what a card says and what its buttons do are given to it.
 */
import type { Settings } from '../../settings/settings.ts';
import type { Subject } from '../parts/linked-text-model.ts';
import type { CardAction } from './card-actions.ts';
import type { Box } from './card-corridor.ts';
import { isInCorridor } from './card-corridor.ts';
import type { CardModel } from './card-model.ts';
import { anchorBox, insideView } from './card-position.ts';
import { cardStep, IDLE } from './card-state.ts';
import type { CardEffect, CardEvent, CardState, OpenedBy } from './card-state.ts';
import type { CardTarget, HitTest } from './card-target.ts';
import type { CardCallbacks, CardView } from './card-view.ts';
import { openCard } from './card-view.ts';
import { listenToReader } from './reader-events.ts';

export interface CardPorts {
  readonly hitTest: HitTest;
  /** The pointer has come to a place that has a card; whether it stays is not known yet. */
  expect(): void;
  /** Null: nothing (any more) to show there. */
  load(target: CardTarget): Promise<CardModel | null>;
  /** The card of a record that a card names. */
  loadTerm(subject: Subject): Promise<CardModel | null>;
  /** A fresh closed shadow root on a neutral host; taken away when `signal` fires. */
  attach(target: CardTarget, signal: AbortSignal): ShadowRoot;
  /** Read when needed, so that changes hold at once. */
  settings(): Pick<Settings, 'dwellMs' | 'leaveMs' | 'theme'>;
  act(action: CardAction, model: CardModel): void;
  copy(text: string): Promise<boolean>;
  /** Did a person cause this event, and not a script of the page? */
  isGenuine(event: Event): boolean;
}

export interface CardController {
  /** Opens the card of a place and moves the focus into it. */
  openByKeyboard(target: CardTarget): void;
  close(): void;
  isOpen(): boolean;
}

interface Shown {
  readonly target: CardTarget;
  /** Of the card and of those below it; the last is the one to be seen. */
  readonly models: CardModel[];
  readonly view: CardView;
  readonly host: Element;
  readonly abort: AbortController;
  /** What had the focus before a card opened by keyboard took it. */
  readonly opener: Element | null;
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly scrollY: number;
}

/**
 * So long a pointer stays on a word it merely crosses; whoever stays longer probably rests, and the card is
 * asked for while the rest of the dwell passes. A background that was stopped is woken as soon as the pointer comes.
 */
const PREPARE_MS = 60;

export const controlCards = (ports: CardPorts, signal: AbortSignal): CardController => {
  let state: CardState = IDLE;
  let tokens = 0;
  let shown: Shown | null = null;
  let pointer: { x: number; y: number } | null = null;
  /** Targets and models by key and token, from the event that named them to the effect that needs them. */
  const targets = new Map<string, CardTarget>();
  const models = new Map<number, CardModel>();
  let term: Subject | null = null;
  /** The card of the word the pointer rests on, asked for before the rest is over. */
  let ahead: { readonly key: string; readonly card: Promise<CardModel | null> } | null = null;

  const send = (event: CardEvent): void => {
    if (signal.aborted) return;
    const step = cardStep(state, event, ++tokens);
    state = step.state;
    step.effects.forEach(perform);
  };

  const later = (ms: number, event: CardEvent): void => {
    setTimeout(() => send(event), ms);
  };

  const hide = (returnFocus: boolean): void => {
    const last = shown;
    shown = null;
    if (last === null) return;
    const hadFocus = last.view.hasFocus();
    last.abort.abort();
    if (returnFocus && hadFocus && last.opener instanceof HTMLElement) last.opener.focus({ preventScroll: true });
  };

  const place = (): void => {
    if (shown === null) return;
    // A page may clear away what it has not put there.
    if (!shown.host.isConnected) return send({ kind: 'close' });
    const box = anchorBox(shown.target.rects(), shown.at);
    const height = document.documentElement.clientHeight;
    if (box === null || state.kind !== 'open') return send({ kind: 'gone' });
    if (state.pinned) return;
    const isInView = box.bottom > 0 && box.top < height;
    // A page that scrolls smoothly to a word is still on its way when a key opens the card.
    const isOnItsWay = !isInView && state.by === 'keyboard';
    if (!isInView && !isOnItsWay) return send({ kind: 'gone' });
    void shown.view.place(isInView ? box : insideView(box, height));
  };

  const show = (key: string, token: number, by: OpenedBy): void => {
    const target = targets.get(key);
    const model = models.get(token);
    models.clear();
    if (target === undefined || model === undefined) return send({ kind: 'close' });
    const opener = shown !== null && shown.view.hasFocus() ? shown.opener : document.activeElement;
    hide(false);
    const abort = new AbortController();
    const root = ports.attach(target, abort.signal);
    const seen = [model];
    const act = (action: CardAction): void => {
      ports.act(action, seen.at(-1) ?? model);
      // What was muted or switched off has no card any more.
      if (action.kind !== 'open-in-panel' && action.kind !== 'settings') send({ kind: 'close' });
    };
    const callbacks: CardCallbacks = {
      act,
      openInPanel: () => act({ kind: 'open-in-panel' }),
      follow: (subject) => {
        term = subject;
        send({ kind: 'follow' });
      },
      back: () => send({ kind: 'back' }),
      copy: (text) => ports.copy(text),
      pin: () => send({ kind: 'pin' }),
      close: () => send({ kind: 'close' }),
      tabOut: () => send({ kind: 'close' }),
      resized: place,
      pageUrl: () => location.href,
    };
    const view = openCard(root, model, { theme: ports.settings().theme, callbacks }, abort.signal);
    const at = by === 'keyboard' ? null : pointer;
    shown = { target, models: seen, view, host: root.host, abort, opener, at, scrollY: window.scrollY };
    place();
    if (by === 'keyboard') view.focus();
  };

  const turnTo = (token: number): void => {
    const model = models.get(token);
    models.clear();
    if (model === undefined || shown === null) return;
    shown.models.push(model);
    shown.view.turnTo(model);
    place();
  };

  const turnBack = (): void => {
    shown?.models.pop();
    shown?.view.turnBack();
    place();
  };

  const loadTerm = async (token: number): Promise<void> => {
    const model = term === null ? null : await ports.loadTerm(term).catch(() => null);
    if (model !== null) models.set(token, model);
    send({ kind: 'loaded', token, found: model !== null });
    models.delete(token);
  };

  const ask = (key: string): Promise<CardModel | null> => {
    const target = targets.get(key);
    return target === undefined ? Promise.resolve(null) : ports.load(target).catch(() => null);
  };

  const isResting = (token: number): boolean =>
    (state.kind === 'waiting' && state.token === token) || (state.kind === 'open' && state.next?.token === token);

  const prepare = (token: number): void => {
    setTimeout(
      () => {
        if (signal.aborted || !isResting(token)) return;
        const key = state.kind === 'waiting' ? state.key : state.kind === 'open' ? state.next?.key : undefined;
        if (key !== undefined) ahead = { key, card: ask(key) };
      },
      Math.min(PREPARE_MS, ports.settings().dwellMs),
    );
  };

  const load = async (key: string, token: number): Promise<void> => {
    const card = ahead?.key === key ? ahead.card : ask(key);
    ahead = null;
    const model = await card;
    if (model !== null) models.set(token, model);
    send({ kind: 'loaded', token, found: model !== null });
    models.delete(token);
  };

  const perform = (effect: CardEffect): void => {
    switch (effect.kind) {
      case 'rest':
        ports.expect();
        prepare(effect.token);
        return later(ports.settings().dwellMs, { kind: 'rested', token: effect.token });
      case 'leave':
        return later(ports.settings().leaveMs, { kind: 'left', token: effect.token });
      case 'load':
        return void load(effect.key, effect.token);
      case 'load-term':
        return void loadTerm(effect.token);
      case 'turn-to':
        return turnTo(effect.token);
      case 'turn-back':
        return turnBack();
      case 'show':
        return show(effect.key, effect.token, effect.by);
      case 'pinned':
        return shown?.view.setPinned(effect.pinned);
      case 'hide':
        return hide(true);
    }
  };

  const remember = (target: CardTarget): void => {
    const keep = shown?.target;
    if (targets.size > 20) targets.clear();
    if (keep !== undefined) targets.set(keep.key, keep);
    targets.set(target.key, target);
  };

  const isOnTheWay = (x: number, y: number): boolean => {
    if (shown === null) return false;
    const word: Box | null = anchorBox(shown.target.rects(), shown.at);
    return word !== null && isInCorridor(x, y, word, shown.view.box());
  };

  listenToReader(
    {
      at: (x, y) => ports.hitTest.at(x, y),
      isGenuine: ports.isGenuine,
      shown: () => (shown === null ? null : { key: shown.target.key, host: shown.host, scrollY: shown.scrollY }),
      isOnTheWay,
      meet: (target, point) => {
        remember(target);
        pointer = point;
      },
      send,
      place,
    },
    signal,
  );
  signal.addEventListener('abort', () => hide(false), { once: true });

  return {
    openByKeyboard: (target) => {
      remember(target);
      send({ kind: 'asked', key: target.key, by: 'keyboard' });
    },
    close: () => send({ kind: 'close' }),
    isOpen: () => shown !== null,
  };
};
