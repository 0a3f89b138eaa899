/** What is the matter with a page without a report, and what to do about it. */
import type { Messages } from '../messages/messages.ts';
import type { PageState } from './panel-source.ts';

export type NoticeState = Exclude<PageState, { kind: 'report' | 'loading' }>;

export interface NoticeWords {
  readonly heading: string;
  readonly hint: string;
}

export const noticeWords = (state: NoticeState, m: Messages): NoticeWords => {
  switch (state.kind) {
    case 'paused':
      return { heading: m.panel.paused(state.host), hint: m.panel.pausedHint };
    case 'off':
      return { heading: m.panel.off, hint: m.panel.offHint };
    case 'no-access':
      return { heading: m.panel.noAccess, hint: m.panel.noAccessHint };
    case 'not-an-article':
      return { heading: m.panel.notArticle, hint: m.panel.notArticleHint };
    case 'error':
      return { heading: m.panel.error, hint: m.panel.errorHint };
  }
};
