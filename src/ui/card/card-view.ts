/**
 * The card itself: one model drawn into a closed shadow root, in plain DOM.
 *
 * It is a non-modal dialog in the top layer (`popover`), so it stands over sticky headers and in
 * full screen without a fight of z-indexes. Its events end at the shadow root: the page's own
 * keyboard shortcuts and click handlers do not hear what is done here.
 */
import type { Settings } from '../../settings/settings.ts';
import partsCss from '../parts/parts.css?inline';
import { caution } from '../parts/caution.ts';
import { flag } from '../parts/flag.ts';
import { icon } from '../parts/icon.ts';
import { quote } from '../parts/quote.ts';
import tokensCss from '../tokens.css?inline';
import { positionCard } from './card-position.ts';
import type { Box } from './card-corridor.ts';
import cardCss from './card.css?inline';
import type { CardModel } from './card-model.ts';
import { copyBySelection } from './copy-by-selection.ts';
import { domHyperscript } from './dom-hyperscript.ts';
import { recordSection } from './record-section.ts';

export interface CardCallbacks {
  readonly openInPanel: () => void;
  readonly mute: () => void;
  /** Puts text on the clipboard; false where the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly pin: () => void;
  readonly close: () => void;
  /** Tab went past the last control or before the first. */
  readonly tabOut: () => void;
  /** The card's height changed; its place must be found again. */
  readonly resized: () => void;
}

export interface CardView {
  box(): Box;
  place(anchor: Box): Promise<void>;
  setPinned(pinned: boolean): void;
  focus(): void;
  hasFocus(): boolean;
}

const KEPT_INSIDE = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'copy',
  'selectstart',
  'dragstart',
] as const;

const focusable = (card: Element): HTMLElement[] =>
  [...card.querySelectorAll<HTMLElement>('a[href], button')].filter((element) => element.checkVisibility());

export const openCard = (
  root: ShadowRoot,
  model: CardModel,
  { theme, callbacks }: { readonly theme: Settings['theme']; readonly callbacks: CardCallbacks },
  signal: AbortSignal,
): CardView => {
  const { labels } = model;
  const h = domHyperscript(root.ownerDocument);
  const button = (label: string, onclick: () => void, more: Record<string, string> = {}, ...children: Element[]) =>
    h('button', { type: 'button', ...more, onclick }, ...(children.length > 0 ? children : [label]));

  const why = h(
    'section',
    { class: 'why', id: 'why', hidden: true },
    h('ul', null, ...model.why.map((reason) => h('li', { dir: 'auto' }, reason))),
  ) as HTMLElement;
  const whyButton = button(
    labels.why,
    () => {
      why.hidden = !why.hidden;
      whyButton.setAttribute('aria-expanded', String(!why.hidden));
      callbacks.resized();
      const scroll = why.parentElement;
      if (!why.hidden && scroll !== null) scroll.scrollTop = scroll.scrollHeight;
    },
    { 'aria-expanded': 'false', 'aria-controls': 'why' },
  );
  const said = h('span', { class: 'said', role: 'status' });
  const copyButton = button(labels.copy, () => {
    void callbacks.copy(model.copyText).then((copied) => {
      const done = copied || copyBySelection(root, model.copyText);
      said.textContent = done ? labels.copied : labels.notCopied;
      copyButton.classList.toggle('done', done);
    });
  });
  const pin = button(
    labels.pin,
    callbacks.pin,
    { class: 'tool', 'aria-label': labels.pin, title: labels.pin, 'aria-pressed': 'false' },
    icon(h, 'pin'),
  );

  const { misread: often } = model;
  const more = button(labels.more, () => {
    const text = more.previousElementSibling;
    if (often !== null && text !== null) text.textContent = `${often.text} ${often.rest}`;
    more.remove();
    card.focus({ preventScroll: true });
    callbacks.resized();
  });
  const misread = often === null ? null : caution(h, labels.misread, often, often.rest === '' ? null : more);

  const card = h(
    'div',
    {
      class: 'card',
      role: 'dialog',
      'aria-label': labels.dialog,
      tabindex: '-1',
      lang: model.language,
      'data-theme': theme,
      popover: 'manual',
    },
    h(
      'div',
      { class: 'scroll' },
      h(
        'header',
        null,
        h('div', { class: 'kind' }, model.kind),
        h('h2', { lang: model.name.lang, dir: 'auto' }, model.name.text),
        h(
          'div',
          { class: 'tools' },
          pin,
          button(labels.close, callbacks.close, { class: 'tool', 'aria-label': labels.close, title: labels.close }, icon(h, 'close')),
        ),
        model.flag === null ? null : flag(h, model.flag),
        model.summary === null ? null : h('p', { class: 'summary', lang: model.summary.lang, dir: 'auto' }, model.summary.text),
        misread,
      ),
      recordSection(h, model.record),
      model.voices.length === 0
        ? null
        : h(
            'section',
            null,
            h('h3', { class: 'label' }, labels.voices),
            ...model.voices.map((voice) => quote(h, voice)),
            model.moreVoices === null ? null : h('p', { class: 'more' }, button(model.moreVoices, callbacks.openInPanel)),
          ),
      why,
      h('p', { class: model.overdue ? 'state overdue' : 'state' }, model.state),
    ),
    // Outside what scrolls: whose words the page is must not wait for a reader who scrolls that far.
    model.page === null
      ? null
      : h(
          'section',
          { class: 'page' },
          h(
            'p',
            null,
            model.page.sentence,
            model.page.flag === null ? null : ' ',
            model.page.flag === null ? null : flag(h, model.page.flag),
          ),
        ),
    h(
      'footer',
      null,
      button(labels.open, callbacks.openInPanel),
      model.why.length === 0 ? null : whyButton,
      copyButton,
      said,
      button(labels.mute, callbacks.mute, { class: 'last' }),
    ),
  ) as HTMLElement;

  const style = root.ownerDocument.createElement('style');
  style.textContent = tokensCss + partsCss + cardCss;
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  card.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') callbacks.close();
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
  root.replaceChildren(style, card);
  card.showPopover();
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
    focus: () => card.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
  };
};
