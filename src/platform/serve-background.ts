/** Serves the background's side: checks what arrives, answers, and turns failures into answers. */
import type { Handlers, ToBackground } from '../messaging/protocol.ts';
import { parseToBackground } from '../messaging/to-background.ts';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Caller } from './transport.ts';

export const serveAsBackground = (handlers: Handlers<ToBackground, Caller>): void => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = parseToBackground(raw);
    if (!message) return undefined;
    const caller: Caller = {
      tabId: sender.tab?.id,
      frameId: sender.frameId ?? 0,
      url: sender.url ?? '',
      document: (sender as { readonly documentId?: string }).documentId ?? sender.url ?? '',
      incognito: sender.tab?.incognito ?? false,
    };
    const handle = handlers[message.name] as (body: unknown, sender: Caller) => unknown;
    // The handler starts in this very turn: `sidePanel.open` is only allowed while the click lasts.
    let started: unknown;
    try {
      started = handle(message.body, caller);
    } catch (error) {
      return Promise.resolve({ ok: false, message: String(error) });
    }
    return Promise.resolve(started).then(
      (answer) => ({ ok: true, answer }),
      (error: unknown) => ({ ok: false, message: String(error) }),
    );
  });
};
