/**
 * What is said aloud of the page beside the panel: how much was found and what a reader must not miss, or what is the
 * matter and what to do. One live region for as long as the panel lives: screen readers speak of a change in a region
 * that they know, and many are silent about one that comes with its words. Said once: a page's own region, its
 * heading, stands in the view.
 */
import type { JSX } from 'preact';
import type { Messages } from '../messages/messages.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { outletName } from '../parts/outlet-name.ts';
import { mainReuse, pageOrigin } from '../parts/page-origin.ts';
import { imitationWords } from './imitation-sentence.ts';
import { noticeWords } from './notice-words.ts';
import { usePanel } from './panel-context.ts';
import type { PageFound, PageState } from './panel-source.ts';

/** Each part a sentence of its own: "State-controlled · Russia." */
const sentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);

const foundWords = (found: PageFound, m: Messages): string => {
  const reuse = mainReuse(found.report.reuse);
  const outlet = reuse?.origin.outlet == null ? null : (found.outlets[reuse.origin.outlet] ?? null);
  const origin = reuse === null ? null : pageOrigin(reuse, outlet, found.documents[reuse.document] ?? null, m);
  const own = found.outlets[found.report.outlet?.id ?? ''];
  const site = own === undefined ? null : outletFlag(own, m, found.report.published);
  const siteSaid = site === null || own === undefined ? undefined : `${outletName(own)}: ${site.words}`;
  const said = [imitationWords(found, m)?.sentence, origin?.sentence, origin?.flag?.words, siteSaid]
    .filter((part) => part !== undefined)
    .map(sentence)
    .join(' ');
  return m.panel.announce(found.report.mentions.length, said);
};

const wordsOf = (state: PageState, m: Messages): string => {
  if (state.kind === 'report') return foundWords(state, m);
  if (state.kind === 'loading') return m.panel.loading;
  const { heading, hint } = noticeWords(state, m);
  return `${sentence(heading)} ${hint}`;
};

export const Announcement = (): JSX.Element => {
  const { m, state } = usePanel();
  return (
    <p class="hidden" role="status">
      {wordsOf(state.value, m)}
    </p>
  );
};
