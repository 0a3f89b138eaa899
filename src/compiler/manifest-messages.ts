/** The words the browser itself shows, as `_locales/<locale>/messages.json`. */
import { MANIFEST_MESSAGES } from '../ui/messages/manifest.ts';

/** @returns locale → contents of its messages.json */
export const messageFiles = (): [string, string][] =>
  Object.entries(MANIFEST_MESSAGES).map(([locale, messages]) => {
    const entries = Object.entries(messages).map(([key, message]) => [key, { message: String(message) }]);
    return [locale, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`];
  });
