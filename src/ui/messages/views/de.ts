/** Views of the panel: findings, passages, time, tables, search. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('de');
const EVENTS = { one: '# Ereignis', other: '# Ereignisse' };

export const de: typeof en = {
  views: {
    site: {
      unlisted: 'nicht im Korpus',
      unlistedMeaning:
        'Zu dieser Website gibt es hier keinen Eintrag, also auch keinen Befund anderer. Das spricht weder für sie noch gegen sie.',
      others: (count) => n(count, { one: '# Befund anderer', other: '# Befunde anderer' }),
    },
    findings: {
      summary: 'Was gefunden wurde',
      outlets: (count) => n(count, { one: '# Medium', other: '# Medien' }),
      hereNow: 'gerade im Blick',
      neutral: (words) => `Neutral: ${words}`,
    },
    passages: {
      heading: 'Stellen nebeneinander',
      page: 'Auf dieser Seite',
      held: 'Im vorliegenden Text',
      same: (count) => n(count, { one: '# Satz ist Wort für Wort gleich.', other: '# Sätze sind Wort für Wort gleich.' }),
      differ: (count) => n(count, { one: '# Satz weicht ab.', other: '# Sätze weichen ab.' }),
      missing: (count) =>
        n(count, {
          one: '# Satz hat keine Entsprechung in den Stellen, die dieses Paket enthält.',
          other: '# Sätze haben keine Entsprechung in den Stellen, die dieses Paket enthält.',
        }),
      across: 'Was in den beiden Sprachen zusammengehört. Ob jede Übersetzung stimmt, wurde nicht beurteilt.',
      quoteChanged: 'Zitat verändert',
      more: (count) => n(count, { one: '# weitere zeigen', other: '# weitere zeigen' }),
      showSame: 'Die gleichen Sätze',
    },
    time: {
      scope: 'Ereignisse',
      scopePage: 'Auf dieser Seite',
      scopeAll: 'Im ganzen Korpus',
      zoomIn: 'Näher',
      zoomOut: 'Weiter',
      whole: 'Ganze Spanne',
      since: 'Seit 1990',
      keys: 'Plus und Minus vergrößern und verkleinern, die Pfeiltasten verschieben, 0 zeigt alles.',
      events: (count) => n(count, EVENTS),
      onPage: 'auf dieser Seite',
      svg: 'Als SVG sichern',
      png: 'Als PNG sichern',
      noPicture: 'Das Bild konnte nicht erzeugt werden.',
      inTime: 'Im Lauf der Zeit',
      entryPicture: (name, count) => `Zeitstrahl zu ${name} mit ${n(count, EVENTS)}; dasselbe wie die Liste der Fakten.`,
      title: (name) => `${name} im Lauf der Zeit`,
    },
    table: {
      saveMarkdown: 'Als Markdown sichern',
      saveCsv: 'Als CSV sichern',
      columns: { flag: 'Kennzeichen', speaker: 'Wer spricht', caution: 'Vorbehalt' },
    },
    more: {
      searchKeys: 'Pfeiltasten führen durch die Ergebnisse.',
    },
  },
};
