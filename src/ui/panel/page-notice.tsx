/** The page view without a report: what is the matter, and the one thing to do about it. */
import type { JSX } from 'preact';
import { usePanel } from './panel-context.ts';
import type { PageState } from './panel-source.ts';
import { ViewHeading } from './view-heading.tsx';

interface Notice {
  readonly heading: string;
  readonly hint: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly search: boolean;
}

const useNotice = (state: Exclude<PageState, { kind: 'report' | 'loading' }>): Notice => {
  const { m, source } = usePanel();
  switch (state.kind) {
    case 'paused':
      return {
        heading: m.panel.paused(state.host),
        hint: m.panel.pausedHint,
        action: { label: m.panel.resume, run: () => source.setSite('on') },
        search: true,
      };
    case 'off':
      return {
        heading: m.panel.off,
        hint: m.panel.offHint,
        action: { label: m.panel.switchOn, run: () => source.setEnabled(true) },
        search: true,
      };
    case 'no-access':
      return { heading: m.panel.noAccess, hint: m.panel.noAccessHint, search: true };
    case 'not-an-article':
      return { heading: m.panel.notArticle, hint: m.panel.notArticleHint, search: true };
    case 'error':
      return { heading: m.panel.error, hint: m.panel.errorHint, detail: state.message, search: false };
  }
};

const NoticeBody = ({ state }: { readonly state: Exclude<PageState, { kind: 'report' | 'loading' }> }): JSX.Element => {
  const { m } = usePanel();
  const notice = useNotice(state);
  return (
    <div class="block notice">
      <ViewHeading text={notice.heading} lang="" />
      <p role="status">{notice.hint}</p>
      {notice.detail === undefined ? null : <pre>{notice.detail}</pre>}
      {notice.action === undefined ? null : (
        <p>
          <button type="button" class="primary" onClick={notice.action.run}>
            {notice.action.label}
          </button>
        </p>
      )}
      {notice.search ? (
        <p>
          <a href="#/search">{m.panel.searchInstead}</a>
        </p>
      ) : null}
    </div>
  );
};

export const PageNotice = ({ state }: { readonly state: Exclude<PageState, { kind: 'report' }> }): JSX.Element => {
  const { m } = usePanel();
  if (state.kind !== 'loading') return <NoticeBody state={state} />;
  return (
    <div class="block">
      <h1 class="hidden">{m.panel.thisPage}</h1>
      <p class="quiet" role="status">
        {m.panel.loading}
      </p>
    </div>
  );
};
