/** The page view without a report: what is the matter, and the one thing to do about it. */
import type { JSX } from 'preact';
import { noticeWords } from './notice-words.ts';
import type { NoticeState } from './notice-words.ts';
import { usePanel } from './panel-context.ts';
import type { PageState } from './panel-source.ts';
import { ViewHeading } from './view-heading.tsx';

const Action = ({ state }: { readonly state: NoticeState }): JSX.Element | null => {
  const { m, source } = usePanel();
  if (state.kind !== 'paused' && state.kind !== 'off') return null;
  return (
    <p>
      <button type="button" class="primary" onClick={() => (state.kind === 'off' ? source.setEnabled(true) : source.setSite('on'))}>
        {state.kind === 'off' ? m.panel.switchOn : m.panel.resume}
      </button>
    </p>
  );
};

const NoticeBody = ({ state }: { readonly state: NoticeState }): JSX.Element => {
  const { m } = usePanel();
  const { heading, hint } = noticeWords(state, m);
  return (
    <div class="block notice">
      <ViewHeading text={heading} lang="" />
      <p>{hint}</p>
      {state.kind === 'error' ? <pre>{state.message}</pre> : null}
      <Action state={state} />
      {state.kind === 'error' ? null : (
        <p>
          <a href="#/search">{m.panel.searchInstead}</a>
        </p>
      )}
    </div>
  );
};

/** Which page it is, as soon as that is known. */
const Reading = ({ page }: Extract<PageState, { kind: 'loading' }>): JSX.Element => {
  const { m } = usePanel();
  if (page === undefined)
    return (
      <div class="block">
        <h1 class="hidden">{m.panel.thisPage}</h1>
        <p class="quiet">{m.panel.loading}</p>
      </div>
    );
  return (
    <header class="block view-head">
      <ViewHeading text={page.title === '' ? page.host : page.title} lang={page.lang === 'und' ? '' : page.lang} />
      <p>
        <b>{page.host}</b>
      </p>
      <p class="quiet">{m.panel.loading}</p>
    </header>
  );
};

export const PageNotice = ({ state }: { readonly state: Exclude<PageState, { kind: 'report' }> }): JSX.Element =>
  state.kind === 'loading' ? <Reading {...state} /> : <NoticeBody state={state} />;
