/**
 * What can be done from a card. The first row: open in panel, why here, copy, more. "More" opens a list:
 * Markdown, muting the record or just these words, the site's rule, reporting a problem, all settings.
 */
import type { Hyperscript } from '../parts/hyperscript.ts';
import { icon } from '../parts/icon.ts';
import { cardCopy } from './card-copy.ts';
import type { CardModel } from './card-model.ts';
import { copyBySelection } from './copy-by-selection.ts';

export type CardAction =
  | { readonly kind: 'open-in-panel' }
  | { readonly kind: 'mute' }
  /** Only these words, whatever they mean. */
  | { readonly kind: 'mute-form'; readonly form: string }
  | { readonly kind: 'site'; readonly rule: 'off' | 'panel-only' }
  | { readonly kind: 'settings' };

export interface ActionPorts {
  readonly act: (action: CardAction) => void;
  /** Puts text on the clipboard; false where the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The card's height changed; its place must be found again. */
  readonly resized: () => void;
}

type H = Hyperscript<Element>;

const button = (h: H, label: string, onclick: () => void, more: Record<string, string> = {}, child: Element | null = null): HTMLElement =>
  h('button', { type: 'button', ...more, onclick }, child ?? label) as HTMLElement;

/** A button that shows and hides a part of the card. */
const discloses = (h: H, label: string, part: HTMLElement, resized: () => void, sign: Element | null = null): HTMLElement => {
  const opener = button(
    h,
    label,
    () => {
      part.hidden = !part.hidden;
      opener.setAttribute('aria-expanded', String(!part.hidden));
      resized();
      // After the card has found its new height.
      if (!part.hidden) requestAnimationFrame(() => part.scrollIntoView({ block: 'nearest' }));
    },
    {
      'aria-expanded': 'false',
      'aria-controls': part.id,
      ...(sign === null ? {} : { class: 'tool last', 'aria-label': label, title: label }),
    },
    sign,
  );
  return opener;
};

export const cardActions = (
  h: H,
  root: ShadowRoot,
  model: CardModel,
  parts: { readonly why: HTMLElement; readonly report: HTMLElement },
  { act, copy, resized }: ActionPorts,
): { readonly footer: Element; readonly list: Element } => {
  const { labels, subject, form } = model;
  const said = h('span', { class: 'said', role: 'status' });
  const copies = (label: string, as: 'text' | 'markdown'): HTMLElement =>
    button(h, label, () => {
      const text = cardCopy(model, as);
      void copy(text).then((copied) => {
        said.textContent = copied || copyBySelection(root, text) ? labels.copied : labels.notCopied;
      });
    });
  if (subject === null) {
    const open = model.query === null ? labels.open : labels.search;
    return {
      footer: h(
        'footer',
        { role: 'none' },
        button(h, open, () => act({ kind: 'open-in-panel' })),
      ),
      list: h('div', { hidden: true }),
    };
  }
  const item = (child: Element): Element => h('li', null, child);
  const list = h(
    'ul',
    { class: 'actions', id: 'actions', 'aria-label': labels.moreActions, hidden: true },
    item(copies(labels.copyMarkdown, 'markdown')),
    subject.family === 'entry' ? item(button(h, labels.mute, () => act({ kind: 'mute' }))) : null,
    form === null ? null : item(button(h, labels.muteForm, () => act({ kind: 'mute-form', form }))),
    item(button(h, labels.sitePanelOnly, () => act({ kind: 'site', rule: 'panel-only' }))),
    item(button(h, labels.siteOff, () => act({ kind: 'site', rule: 'off' }))),
    model.report === null ? null : item(discloses(h, labels.report, parts.report, resized)),
    item(button(h, labels.settings, () => act({ kind: 'settings' }))),
  ) as HTMLElement;
  const footer = h(
    'footer',
    { role: 'none' },
    button(h, labels.open, () => act({ kind: 'open-in-panel' })),
    model.why.length === 0 ? null : discloses(h, labels.why, parts.why, resized),
    copies(labels.copy, 'text'),
    said,
    discloses(h, labels.moreActions, list, resized, icon(h, 'more')),
  );
  return { footer, list };
};
