/**
 * How the findings of a page are listed: filtered by what the reader types, by kind or in the order of
 * the page. A filtered page is a page with fewer findings: every list draws it as it draws any other.
 */
import { localName } from '../parts/local-text.ts';
import { outletName } from '../parts/outlet-name.ts';
import type { PageFound } from './panel-source.ts';

export interface FindingsChoice {
  readonly query: string;
  readonly order: 'kind' | 'page';
  /** Ids of the long lists that the reader has opened. */
  readonly whole: readonly string[];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Does one of `texts` hold `query`? Case and accents do not matter; an empty query is in everything. */
export const holds = (texts: readonly (string | undefined)[], query: string): boolean => {
  const wanted = plain(query.trim());
  return wanted === '' || texts.some((text) => text !== undefined && plain(text).includes(wanted));
};

/** `found` with only the findings whose name, or whose words on the page, hold `query`. */
export const filterFound = (found: PageFound, query: string, language: string): PageFound => {
  if (query.trim() === '') return found;
  const { report, entries, claims, wordings, outlets } = found;
  const here = (place: { readonly start: number; readonly end: number }): string | undefined => report.text?.slice(place.start, place.end);
  const wording = (id: string): string => localName(wordings[id]?.names ?? {}, language, id);
  return {
    ...found,
    report: {
      ...report,
      mentions: report.mentions.filter((each) => holds([entries[each.entry]?.name, each.text], query)),
      claims: report.claims.filter((each) => holds([claims[each.claim]?.title, here(each)], query)),
      wordings: report.wordings.filter((each) => holds([wording(each.wording), here(each)], query)),
      cited: report.cited.filter((each) => {
        const outlet = outlets[each.outlet];
        return holds([outlet && outletName(outlet), here(each)], query);
      }),
    },
  };
};
