/** Views of the panel: findings, passages, time, tables, search. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('uk');
const EVENTS = { one: '# подія', few: '# події', many: '# подій', other: '# події' };

export const uk: typeof en = {
  views: {
    site: {
      unlisted: 'немає в корпусі',
      unlistedMeaning: 'Про цей сайт тут немає запису, тож немає й висновків інших. Це не свідчить ані за, ані проти нього.',
      others: (count) =>
        n(count, { one: '# висновок інших', few: '# висновки інших', many: '# висновків інших', other: '# висновку інших' }),
    },
    findings: {
      summary: 'Що знайдено',
      outlets: (count) => n(count, { one: '# видання', few: '# видання', many: '# видань', other: '# видання' }),
      hereNow: 'зараз видно',
      neutral: (words) => `Нейтрально: ${words}`,
    },
    passages: {
      heading: 'Уривки поруч',
      page: 'На цій сторінці',
      held: 'У тексті, який ми маємо',
      same: (count) =>
        n(count, {
          one: '# речення збігається слово в слово.',
          few: '# речення збігаються слово в слово.',
          many: '# речень збігаються слово в слово.',
          other: '# речення збігаються слово в слово.',
        }),
      differ: (count) =>
        n(count, {
          one: '# речення відрізняється.',
          few: '# речення відрізняються.',
          many: '# речень відрізняються.',
          other: '# речення відрізняються.',
        }),
      missing: (count) =>
        n(count, {
          one: '# речення не має відповідника в уривках цього пакета.',
          few: '# речення не мають відповідника в уривках цього пакета.',
          many: '# речень не мають відповідника в уривках цього пакета.',
          other: '# речення не мають відповідника в уривках цього пакета.',
        }),
      across: 'Що відповідає одне одному у двох мовах. Чи правильний кожен переклад, не оцінювалося.',
      quoteChanged: 'Цитату змінено',
      more: (count) => n(count, { one: 'Показати ще #', other: 'Показати ще #' }),
      showSame: 'Однакові речення',
    },
    time: {
      scope: 'Події',
      scopePage: 'На цій сторінці',
      scopeAll: 'В усьому корпусі',
      zoomIn: 'Ближче',
      zoomOut: 'Ширше',
      whole: 'Увесь проміжок',
      since: 'Від 1990 року',
      keys: 'Плюс і мінус змінюють масштаб, стрілки зсувають, 0 показує все.',
      events: (count) => n(count, EVENTS),
      onPage: 'на цій сторінці',
      svg: 'Зберегти як SVG',
      png: 'Зберегти як PNG',
      noPicture: 'Не вдалося створити зображення.',
      inTime: 'У часі',
      entryPicture: (name, count) => `Часова шкала: ${name}, ${n(count, EVENTS)}; те саме, що й перелік фактів.`,
      title: (name) => `${name} у часі`,
    },
    table: {
      saveMarkdown: 'Зберегти як Markdown',
      saveCsv: 'Зберегти як CSV',
      columns: { flag: 'Позначка', speaker: 'Хто говорить', caution: 'Застереження' },
    },
    more: {
      searchKeys: 'Стрілки ведуть результатами.',
    },
  },
};
