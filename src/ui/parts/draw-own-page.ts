/** Draws one of the extension's own pages – panel, options, welcome – in the reader's language and theme. */
import { effect, type ReadonlySignal } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import type { Messages } from '../messages/messages.ts';

interface OwnPageSource {
  readonly settings: ReadonlySignal<Settings>;
  readonly messages: Messages;
}

/** Until `signal` fires; then nothing of it is left. */
export const drawOwnPage = (
  root: HTMLElement,
  { settings, messages }: OwnPageSource,
  content: ComponentChild,
  signal: AbortSignal,
): void => {
  const page = root.ownerDocument.documentElement;
  page.lang = messages.language;
  const stopTheme = effect(() => {
    page.dataset['theme'] = settings.value.theme;
  });
  render(content, root);
  signal.addEventListener(
    'abort',
    () => {
      stopTheme();
      render(null, root);
    },
    { once: true },
  );
};
