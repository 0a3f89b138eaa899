/** What panel, options and welcome have in common before they are drawn: the reader's settings and the words in the reader's language. */
import { browserLanguage, interfaceLanguage } from '../../src/platform/interface-language.ts';
import { liveSettings, type LiveSettings } from '../../src/platform/live-settings.ts';
import { loadMessages } from '../../src/ui/messages/load-messages.ts';
import type { Messages } from '../../src/ui/messages/messages.ts';

export interface OwnPage {
  /** Where it is drawn. */
  readonly root: HTMLElement;
  readonly live: LiveSettings;
  /** Of the interface, BCP 47. */
  readonly language: string;
  readonly messages: Messages;
}

/** Until the page is left. */
export const pageLife = (): AbortSignal => {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  return life.signal;
};

/** @throws where the document has no element `app` */
export const openOwnPage = async (life: AbortSignal): Promise<OwnPage> => {
  // The likeliest words are read while settings are.
  void loadMessages(browserLanguage()).catch(() => undefined);
  const live = await liveSettings(life);
  const language = interfaceLanguage(live.settings.value);
  document.documentElement.lang = language;
  const root = document.getElementById('app');
  if (root === null) throw new Error('expected an element with the id "app", found none');
  return { root, live, language, messages: await loadMessages(language) };
};
