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
import type { CardCallbacks, CardView } from './card-view.ts';
import { openCard } from './card-view.ts';

export interface CardTarget {
  /** One place of the page; two mentions of one entry have two keys. */
  readonly key: string;
  /** Its lines, client coordinates; empty when it is no longer in the page. */
  rects(): readonly DOMRect[];
}

export interface HitTest {
  at(x: number, y: number): CardTarget | null;
}

export interface CardPorts {
  readonly hitTest: HitTest;
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

const isSamePlace = (event: Event, host: Element | undefined): boolean => host !== undefined && event.composedPath().includes(host);

export const controlCards = (ports: CardPorts, signal: AbortSignal): CardController => {
  let state: CardState = IDLE;
  let tokens = 0;
  let shown: Shown | null = null;
  let pointer: { x: number; y: number } | null = null;
  let moveIsDue = false;
  /** Targets and models by key and token, from the event that named them to the effect that needs them. */
  const targets = new Map<string, CardTarget>();
  const models = new Map<number, CardModel>();
  let term: Subject | null = null;

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

  const load = async (key: string, token: number): Promise<void> => {
    const target = targets.get(key);
    const model = target === undefined ? null : await ports.load(target).catch(() => null);
    if (model !== null) models.set(token, model);
    send({ kind: 'loaded', token, found: model !== null });
    models.delete(token);
  };

  const perform = (effect: CardEffect): void => {
    switch (effect.kind) {
      case 'rest':
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

  const look = (): void => {
    moveIsDue = false;
    if (pointer === null || signal.aborted) return;
    const { x, y } = pointer;
    const target = ports.hitTest.at(x, y);
    if (target !== null) remember(target);
    if (target !== null && target.key === shown?.target.key) return send({ kind: 'over', key: target.key });
    const onTheWay = isOnTheWay(x, y);
    if (onTheWay) send({ kind: 'corridor' });
    if (target !== null) send({ kind: 'over', key: target.key });
    else if (!onTheWay) send({ kind: 'off' });
  };

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (isSamePlace(event, shown?.host)) {
      pointer = null;
      return send({ kind: 'card-entered' });
    }
    // A pressed button is a selection in progress; the reader is busy.
    if (event.buttons !== 0) return send({ kind: 'off' });
    pointer = { x: event.clientX, y: event.clientY };
    if (moveIsDue) return;
    moveIsDue = true;
    requestAnimationFrame(look);
  };

  const onClick = (event: MouseEvent): void => {
    if (isSamePlace(event, shown?.host)) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const target = isTouch ? ports.hitTest.at(event.clientX, event.clientY) : null;
    if (target === null) {
      if (shown !== null) send({ kind: 'outside' });
      return;
    }
    // First tap: the card. Second tap: what the page does with it.
    if (shown?.target.key === target.key) return;
    if (event.target instanceof Element && event.target.closest('a[href]') !== null) {
      event.preventDefault();
      event.stopPropagation();
    }
    remember(target);
    pointer = { x: event.clientX, y: event.clientY };
    send({ kind: 'asked', key: target.key, by: 'tap' });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || shown === null || isSamePlace(event, shown.host)) return;
    event.stopPropagation();
    event.preventDefault();
    send({ kind: 'escape' });
  };

  const onScroll = (event: Event): void => {
    if (isSamePlace(event, shown?.host)) return;
    send({ kind: 'scrolled', distance: shown === null ? 0 : Math.abs(window.scrollY - shown.scrollY) });
    if (shown !== null) requestAnimationFrame(place);
  };

  const onAway = (): void => send({ kind: 'away' });
  const capture = { capture: true, signal };
  document.addEventListener('pointermove', onMove, { ...capture, passive: true });
  document.addEventListener('pointerleave', () => send({ kind: 'off' }), { signal, passive: true });
  document.addEventListener('click', onClick, capture);
  document.addEventListener('scroll', onScroll, { ...capture, passive: true });
  window.addEventListener('keydown', onKey, capture);
  window.addEventListener('resize', place, { signal, passive: true });
  window.addEventListener('blur', onAway, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && onAway(), { signal });
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
