/** Views of the panel: findings, passages, time, tables, search: in English, the source of their shape. */
import { counting } from '../plural.ts';

const n = counting('en');
const EVENTS = { one: '# event', other: '# events' };

export const en = {
  views: {
    site: {
      unlisted: 'not in the corpus',
      unlistedMeaning:
        'Nobody whose findings we use is quoted here about this site, because we hold no record of it. That speaks neither for it nor against it.',
      others: (count: number) => n(count, { one: '# finding by others', other: '# findings by others' }),
    },
    findings: {
      summary: 'What was found',
      outlets: (count: number) => n(count, { one: '# outlet', other: '# outlets' }),
      hereNow: 'in view now',
      neutral: (words: string) => `Neutral: ${words}`,
    },
    passages: {
      heading: 'Passages side by side',
      page: 'On this page',
      held: 'In the text we hold',
      same: (count: number) =>
        n(count, { one: '# sentence is the same, word for word.', other: '# sentences are the same, word for word.' }),
      differ: (count: number) => n(count, { one: '# sentence differs.', other: '# sentences differ.' }),
      missing: (count: number) =>
        n(count, {
          one: '# sentence has no counterpart in the passages this pack carries.',
          other: '# sentences have no counterpart in the passages this pack carries.',
        }),
      across: 'What belongs together in the two languages. Whether each translation is right was not judged.',
      quoteChanged: 'Quotation changed',
      more: (count: number) => n(count, { one: 'Show # more', other: 'Show # more' }),
      showSame: 'The same sentences',
    },
    time: {
      scope: 'Events',
      scopePage: 'On this page',
      scopeAll: 'In the whole corpus',
      zoomIn: 'Closer',
      zoomOut: 'Wider',
      whole: 'Whole span',
      since: 'Since 1990',
      keys: 'Plus and minus zoom, the arrow keys move, 0 shows everything.',
      events: (count: number) => n(count, EVENTS),
      onPage: 'on this page',
      svg: 'Save as SVG',
      png: 'Save as PNG',
      noPicture: 'The picture could not be made.',
      inTime: 'In time',
      entryPicture: (name: string, count: number) => `Time line of ${name} with ${n(count, EVENTS)}; the same as the list of facts.`,
      title: (name: string) => `${name} in time`,
    },
    table: {
      saveMarkdown: 'Save as Markdown',
      saveCsv: 'Save as CSV',
      columns: { flag: 'Flag', speaker: 'Speaker', caution: 'Caution' },
    },
    more: {
      searchKeys: 'Arrow keys move through the results.',
    },
  },
};
