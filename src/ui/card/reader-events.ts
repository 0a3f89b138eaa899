/**
 * What the reader does in the page – pointer, finger, Escape, scrolling, going away – as events of the
 * card's state machine. Listeners are passive but for two: a first tap on a linked word opens its card
 * instead of the link, and Escape that closes a card is not the page's.
 */
import type { CardEvent } from './card-state.ts';
import type { CardTarget, HitTest } from './card-target.ts';

export interface ReaderPorts extends HitTest {
  /** The open card: its word, its host, and how far the page was scrolled when it opened. */
  shown(): { readonly key: string; readonly host: Element; readonly scrollY: number } | null;
  /** Is this point between the open card and its word? */
  isOnTheWay(x: number, y: number): boolean;
  /** A word was met at a point; its card may be asked for. */
  meet(target: CardTarget, point: { readonly x: number; readonly y: number }): void;
  send(event: CardEvent): void;
  /** Did a person cause this event, and not a script of the page? */
  isGenuine(event: Event): boolean;
  /** Finds the open card's place again. */
  place(): void;
}

export const listenToReader = ({ at, shown, isOnTheWay, meet, send, isGenuine, place }: ReaderPorts, signal: AbortSignal): void => {
  /** Null while the pointer is in the card. */
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let moveIsDue = false;

  const isInCard = (event: Event): boolean => {
    const host = shown()?.host;
    return host !== undefined && event.composedPath().includes(host);
  };

  const look = (): void => {
    moveIsDue = false;
    if (pointer === null || signal.aborted) return;
    const { x, y } = pointer;
    const target = at(x, y);
    if (target !== null) meet(target, pointer);
    if (target !== null && target.key === shown()?.key) return send({ kind: 'over', key: target.key });
    const onTheWay = isOnTheWay(x, y);
    if (onTheWay) send({ kind: 'corridor' });
    if (target !== null) send({ kind: 'over', key: target.key });
    else if (!onTheWay) send({ kind: 'off' });
  };

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (isInCard(event)) {
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
    if (isInCard(event)) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const target = isTouch ? at(event.clientX, event.clientY) : null;
    if (target === null) {
      if (shown() !== null) send({ kind: 'outside' });
      return;
    }
    // First tap: the card. Second tap: what the page does with it.
    if (shown()?.key === target.key) return;
    if (event.target instanceof Element && event.target.closest('a[href]') !== null) {
      event.preventDefault();
      event.stopPropagation();
    }
    meet(target, { x: event.clientX, y: event.clientY });
    send({ kind: 'asked', key: target.key, by: 'tap' });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || shown() === null || isInCard(event)) return;
    event.stopPropagation();
    event.preventDefault();
    send({ kind: 'escape' });
  };

  const onScroll = (event: Event): void => {
    if (isInCard(event)) return;
    const open = shown();
    send({ kind: 'scrolled', distance: open === null ? 0 : Math.abs(window.scrollY - open.scrollY) });
    if (open !== null) requestAnimationFrame(place);
  };

  const onAway = (): void => send({ kind: 'away' });
  const capture = { capture: true, signal };
  /** A page that makes up events gets no answer to them. */
  const genuine =
    <E extends Event>(listener: (event: E) => void) =>
    (event: E): void => {
      if (isGenuine(event)) listener(event);
    };
  const onLeave = (): void => send({ kind: 'off' });
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') onAway();
  };
  document.addEventListener('pointermove', genuine(onMove), { ...capture, passive: true });
  document.addEventListener('pointerleave', genuine(onLeave), { signal, passive: true });
  document.addEventListener('click', genuine(onClick), capture);
  document.addEventListener('scroll', genuine(onScroll), { ...capture, passive: true });
  window.addEventListener('keydown', genuine(onKey), capture);
  window.addEventListener('resize', genuine(place), { signal, passive: true });
  window.addEventListener('blur', genuine(onAway), { signal });
  document.addEventListener('visibilitychange', genuine(onVisibility), { signal });
};
