/** What a card asks of its surroundings, answered by nothing: for tests of how it looks. */
import type { CardCallbacks } from '../../../src/ui/card/card-view.ts';

const nothing = (): void => undefined;

export const quietCallbacks: CardCallbacks = {
  act: nothing,
  openInPanel: nothing,
  follow: nothing,
  back: nothing,
  copy: () => Promise.resolve(true),
  pin: nothing,
  close: nothing,
  tabOut: nothing,
  resized: nothing,
  pageUrl: () => 'https://news.example/',
};
