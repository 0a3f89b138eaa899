/**
 * Page script: reads the article, asks the background, paints marks, shows cards.
 *
 * It is an unlisted script, registered by the background, and not a `defineContentScript`: that
 * runtime dispatches an event named with the extension's id on the document, which tells every page
 * that we are here (wxt 0.20).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from './start-page.ts';

export default defineUnlistedScript(() => startPage());
