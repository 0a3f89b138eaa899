/** Asks the followed tab's page while the panel itself is still being loaded. */
import type { FollowedTab } from '../../src/platform/followed-tab.ts';
import { onPageRead } from '../../src/platform/page-news.ts';
import { askTop, type TopAnswer } from './whole-page.ts';

export interface AskedAhead {
  /** Null: there is no tab that we may see. */
  readonly answer: Promise<TopAnswer | null>;
  /** Something was read since; nobody was there yet to ask again. */
  isOutdated(): boolean;
}

export const askFollowed = async (tab: FollowedTab): Promise<TopAnswer | null> => {
  const id = await tab.id();
  return id === null ? null : askTop(id);
};

export const askAhead = (tab: FollowedTab, life: AbortSignal): AskedAhead => {
  let hasNews = false;
  onPageRead(() => {
    hasNews = true;
  }, life);
  return { answer: askFollowed(tab), isOutdated: () => hasNews };
};
