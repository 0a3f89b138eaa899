/** A paragraph to try the card on: the real card, the real records, the real times. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { controlCards } from '../card/card-controller.ts';
import type { CardController } from '../card/card-controller.ts';
import type { CardTarget } from '../card/card-target.ts';
import type { Messages } from '../messages/messages.ts';
import type { WelcomeSource } from './welcome-source.ts';

/** The entries of `welcome.sampleForms`, in order. */
const ENTRIES = ['budapest-memorandum', 'nato-article-5'];

const targetOf = (element: Element): CardTarget | null => {
  const key = element.getAttribute('data-entry');
  return key === null ? null : { key, rects: () => [...element.getClientRects()] };
};

const startCards = (sample: HTMLElement, source: WelcomeSource, signal: AbortSignal): CardController => {
  const marks = [...sample.querySelectorAll('[data-entry]')];
  return controlCards(
    {
      hitTest: {
        at: (x, y) => {
          const found = marks.find((mark) =>
            [...mark.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
          );
          return found === undefined ? null : targetOf(found);
        },
      },
      load: ({ key }) => source.card(key),
      expect: () => undefined,
      loadTerm: ({ family, id }) => (family === 'entry' ? source.card(id) : Promise.resolve(null)),
      attach: (_, until) => {
        const host = document.createElement('div');
        document.documentElement.append(host);
        until.addEventListener('abort', () => host.remove(), { once: true });
        return host.attachShadow({ mode: 'closed' });
      },
      settings: () => source.settings.value,
      act: (action, { subject }) => {
        if (subject === null) return;
        if (action.kind === 'open-in-panel') source.openInPanel(subject.id);
        if (action.kind === 'mute') void source.update({ muted: [...source.settings.value.muted, subject.id] });
      },
      isGenuine: (event) => event.isTrusted,
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    },
    signal,
  );
};

export const Sample = ({ source, m }: { readonly source: WelcomeSource; readonly m: Messages }): JSX.Element => {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const cards = useRef<CardController | null>(null);
  useEffect(() => {
    if (paragraph.current === null) return;
    const abort = new AbortController();
    cards.current = startCards(paragraph.current, source, abort.signal);
    return () => abort.abort();
  }, []);
  const open = (element: Element, event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const target = targetOf(element);
    if (target !== null) cards.current?.openByKeyboard(target);
  };
  return (
    <p class="sample" ref={paragraph}>
      {m.welcome.sample.map((text, index) => {
        const form = m.welcome.sampleForms[index];
        return (
          <>
            {text}
            {form === undefined ? null : (
              // A span, because a button does not break across lines as a marked word does.
              <span
                role="button"
                tabIndex={0}
                class="sample-mark"
                aria-haspopup="dialog"
                data-entry={ENTRIES[index] ?? ''}
                onKeyDown={(event) => open(event.currentTarget, event)}
              >
                {form}
              </span>
            )}
          </>
        );
      })}
    </p>
  );
};
