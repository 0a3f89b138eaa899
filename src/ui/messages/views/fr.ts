/** Views of the panel: findings, passages, time, tables, search. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('fr');
const EVENTS = { one: '# événement', other: '# événements' };

export const fr: typeof en = {
  views: {
    site: {
      unlisted: 'absent du corpus',
      unlistedMeaning: 'Nous n’avons pas de fiche sur ce site, donc aucun constat de tiers. Cela ne parle ni pour lui ni contre lui.',
      others: (count) => n(count, { one: '# constat de tiers', other: '# constats de tiers' }),
    },
    findings: {
      summary: 'Ce qui a été trouvé',
      outlets: (count) => n(count, { one: '# média', other: '# médias' }),
      hereNow: 'visible en ce moment',
      neutral: (words) => `Dit de façon neutre : ${words}`,
    },
    passages: {
      heading: 'Passages côte à côte',
      page: 'Sur cette page',
      held: 'Dans le texte dont nous disposons',
      same: (count) => n(count, { one: '# phrase est identique, mot pour mot.', other: '# phrases sont identiques, mot pour mot.' }),
      differ: (count) => n(count, { one: '# phrase diffère.', other: '# phrases diffèrent.' }),
      missing: (count) =>
        n(count, {
          one: '# phrase n’a pas d’équivalent dans les passages que contient ce paquet.',
          other: '# phrases n’ont pas d’équivalent dans les passages que contient ce paquet.',
        }),
      across: 'Ce qui se correspond dans les deux langues. La justesse de chaque traduction n’a pas été jugée.',
      quoteChanged: 'Citation modifiée',
      more: (count) => n(count, { one: 'En montrer # de plus', other: 'En montrer # de plus' }),
      showSame: 'Les phrases identiques',
    },
    time: {
      scope: 'Événements',
      scopePage: 'Sur cette page',
      scopeAll: 'Dans tout le corpus',
      zoomIn: 'Plus près',
      zoomOut: 'Plus large',
      whole: 'Toute la période',
      since: 'Depuis 1990',
      keys: 'Plus et moins changent l’échelle, les flèches déplacent, 0 montre tout.',
      events: (count) => n(count, EVENTS),
      onPage: 'sur cette page',
      svg: 'Enregistrer en SVG',
      png: 'Enregistrer en PNG',
      noPicture: 'L’image n’a pas pu être créée.',
      inTime: 'Dans le temps',
      entryPicture: (name, count) => `Chronologie de ${name} avec ${n(count, EVENTS)} ; identique à la liste des faits.`,
      title: (name) => `${name} dans le temps`,
    },
    table: {
      saveMarkdown: 'Enregistrer en Markdown',
      saveCsv: 'Enregistrer en CSV',
      columns: { flag: 'Signalement', speaker: 'Qui parle', caution: 'Réserve' },
    },
    more: {
      searchKeys: 'Les flèches parcourent les résultats.',
    },
  },
};
