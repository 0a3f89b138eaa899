/** One panel at a time in the test's document. */
import { expect, vi } from 'vitest';
import type { PageState } from '../../../src/ui/panel/panel-source.ts';
import { found } from './fixtures.ts';
import { panelOn, type PanelOn } from './panel-on.ts';

let abort = new AbortController();

export const closePanel = (): void => abort.abort();

/** Closes the one before. */
export const openPanel = (hash: string, state: PageState = found, language = 'en', more: Partial<PanelOn> = {}) => {
  closePanel();
  abort = new AbortController();
  return panelOn(hash, { ...more, state, language }, abort.signal);
};

export const shows = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text));
