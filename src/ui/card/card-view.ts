/**
 * The card itself: models drawn into a closed shadow root, in plain DOM, one over the other as the
 * reader goes from term to term and back.
 *
 * It is a non-modal dialog in the top layer (`popover`), so it stands over sticky headers and in
 * full screen without a fight of z-indexes; attribute and toggle events stay inside the closed root,
 * where the page does not see them. Its other events end at the shadow root: the page's own
 * keyboard shortcuts and click handlers do not hear what is done here.
 */
import type { Settings } from '../../settings/settings.ts';
import { icon } from '../parts/icon.ts';
import partsCss from '../parts/parts.css?inline';
import tokensCss from '../tokens.css?inline';
import { cardContent } from './card-content.ts';
import type { ContentPorts } from './card-content.ts';
import type { Box } from './card-corridor.ts';
import cardCss from './card.css?inline';
import type { CardModel } from './card-model.ts';
import { positionCard } from './card-position.ts';
import { keepSeen } from './card-pulse.ts';
import { domHyperscript } from './dom-hyperscript.ts';
import { KEPT_INSIDE } from './kept-inside.ts';

export interface CardCallbacks extends ContentPorts {
  readonly pin: () => void;
  readonly back: () => void;
  readonly close: () => void;
  /** Tab went past the last control or before the first. */
  readonly tabOut: () => void;
}

export interface CardView {
  box(): Box;
  place(anchor: Box): Promise<void>;
  setPinned(pinned: boolean): void;
  /** Shows another card in place of this one, with a way back. */
  turnTo(model: CardModel): void;
  /** Shows the card before, where it was scrolled to, with the focus where it was. */
  turnBack(): void;
  focus(): void;
  hasFocus(): boolean;
}

/** A card the reader has gone on from. */
interface Below {
  readonly model: CardModel;
  readonly content: readonly Node[];
  readonly scrollTop: number;
  readonly focused: Element | null;
}

const focusable = (card: Element): HTMLElement[] =>
  [...card.querySelectorAll<HTMLElement>('a[href], button, select, input, [tabindex="0"]')].filter((element) => element.checkVisibility());

export const openCard = (
  root: ShadowRoot,
  first: CardModel,
  { theme, callbacks }: { readonly theme: Settings['theme']; readonly callbacks: CardCallbacks },
  signal: AbortSignal,
): CardView => {
  const h = domHyperscript(root.ownerDocument);
  const { labels } = first;
  const below: Below[] = [];
  let shown = first;

  const tool = (label: string, name: 'pin' | 'close' | 'back', onclick: () => void): HTMLElement =>
    h('button', { type: 'button', class: 'tool', 'aria-label': label, title: label, onclick }, icon(h, name)) as HTMLElement;
  const pin = tool(labels.pin, 'pin', callbacks.pin);
  pin.setAttribute('aria-pressed', 'false');
  const back = tool(labels.back, 'back', callbacks.back);
  back.hidden = true;
  back.classList.add('back');
  const kind = h('span', { class: 'kind' });
  /** Stays in view while the rest scrolls: what this is, the way back and the way out. */
  const bar = h('div', { class: 'bar' }, back, kind, pin, tool(labels.close, 'close', callbacks.close));
  const card = h(
    'div',
    { class: 'card', role: 'dialog', tabindex: '-1', dir: 'ltr', 'data-theme': theme, popover: 'manual' },
    bar,
  ) as HTMLElement;

  const scroller = (): Element | null => card.querySelector('.scroll');
  const content = (): Node[] => [...card.childNodes].filter((node) => node !== bar);

  const draw = (model: CardModel, nodes: readonly (Node | string)[]): void => {
    shown = model;
    card.replaceChildren(bar, ...nodes);
    kind.textContent = model.kind;
    card.lang = model.language;
    card.setAttribute('aria-label', model.labels.dialog);
    back.hidden = below.length === 0;
  };
  const drawn = (model: CardModel): (Node | string)[] =>
    cardContent(h, root, model, callbacks).filter((child): child is Element | string => child !== null && child !== false);

  const isBackKey = (event: KeyboardEvent): boolean =>
    (event.key === 'ArrowLeft' && event.altKey) ||
    (event.key === 'Backspace' && !(root.activeElement instanceof HTMLInputElement || root.activeElement instanceof HTMLSelectElement));

  card.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') callbacks.close();
      if (isBackKey(event) && below.length > 0) {
        event.preventDefault();
        callbacks.back();
      }
      if (event.key !== 'Tab') return;
      const stops = focusable(card);
      const edge = event.shiftKey ? stops[0] : stops.at(-1);
      const isAtEdge = root.activeElement === edge || (event.shiftKey && root.activeElement === card);
      if (!isAtEdge) return;
      event.preventDefault();
      callbacks.tabOut();
    },
    { signal },
  );
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { signal });

  const style = root.ownerDocument.createElement('style');
  style.textContent = tokensCss + partsCss + cardCss;
  draw(first, drawn(first));
  root.replaceChildren(style, card);
  card.showPopover();
  keepSeen(card, signal);
  signal.addEventListener('abort', () => root.replaceChildren(), { once: true });

  return {
    box: () => card.getBoundingClientRect(),
    place: (anchor) => positionCard(card, anchor),
    setPinned: (pinned) => {
      const label = pinned ? labels.unpin : labels.pin;
      pin.setAttribute('aria-pressed', String(pinned));
      pin.setAttribute('aria-label', label);
      pin.setAttribute('title', label);
    },
    turnTo: (model) => {
      const hadFocus = root.activeElement !== null;
      below.push({ model: shown, content: content(), scrollTop: scroller()?.scrollTop ?? 0, focused: root.activeElement });
      draw(model, drawn(model));
      if (hadFocus) card.focus({ preventScroll: true });
    },
    turnBack: () => {
      const last = below.pop();
      if (last === undefined) return;
      const hadFocus = root.activeElement !== null;
      draw(last.model, [...last.content]);
      scroller()?.scrollTo({ top: last.scrollTop });
      if (hadFocus) (last.focused instanceof HTMLElement && last.focused.isConnected ? last.focused : card).focus({ preventScroll: true });
    },
    focus: () => card.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
  };
};
