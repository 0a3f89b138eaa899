/** The words the browser itself shows: name, description, tooltip, key commands. One row per language. */
import type { InterfaceLanguage } from './interface-languages.ts';

export interface ManifestMessages {
  readonly name: string;
  /** At most 132 characters (Chrome Web Store). */
  readonly description: string;
  readonly action: string;
  readonly openPanel: string;
  readonly toggleMarks: string;
  readonly nextMark: string;
  readonly previousMark: string;
  readonly lookUp: string;
}

export const MANIFEST_MESSAGES: Readonly<Record<InterfaceLanguage, ManifestMessages>> = {
  en: {
    name: 'Caveat Lector – context for the news you read',
    description:
      'Marks what a news page leans on, shows the cited record, and says whose words they are. Nothing you read leaves your browser.',
    action: 'Open the panel for this page',
    openPanel: 'Open the panel',
    toggleMarks: 'Switch marks on or off',
    nextMark: 'Go to the next mark',
    previousMark: 'Go to the previous mark',
    lookUp: 'Look up the selected words',
  },
  de: {
    name: 'Caveat Lector – Hintergrund zu Nachrichten',
    description: 'Markiert, worauf sich ein Artikel stützt, zeigt die Belege und wessen Worte es sind. Nichts davon verlässt den Browser.',
    action: 'Seitenleiste zu dieser Seite öffnen',
    openPanel: 'Seitenleiste öffnen',
    toggleMarks: 'Markierungen ein- oder ausschalten',
    nextMark: 'Zur nächsten Markierung',
    previousMark: 'Zur vorigen Markierung',
    lookUp: 'Ausgewählte Wörter nachschlagen',
  },
  uk: {
    name: 'Caveat Lector – контекст до новин',
    description: 'Позначає, на що спирається стаття, показує джерела і чиї це слова. Ніщо з прочитаного не залишає браузер.',
    action: 'Відкрити панель для цієї сторінки',
    openPanel: 'Відкрити панель',
    toggleMarks: 'Увімкнути або вимкнути позначки',
    nextMark: 'До наступної позначки',
    previousMark: 'До попередньої позначки',
    lookUp: 'Шукати виділені слова',
  },
  fr: {
    name: 'Caveat Lector – le contexte des nouvelles',
    description: 'Signale ce sur quoi un article s’appuie, montre les sources et dit de qui sont les mots. Rien ne quitte le navigateur.',
    action: 'Ouvrir le panneau pour cette page',
    openPanel: 'Ouvrir le panneau',
    toggleMarks: 'Afficher ou masquer les marques',
    nextMark: 'Aller à la marque suivante',
    previousMark: 'Aller à la marque précédente',
    lookUp: 'Chercher les mots sélectionnés',
  },
  es: {
    name: 'Caveat Lector – contexto para las noticias',
    description: 'Señala en qué se apoya un artículo, muestra las fuentes y dice de quién son las palabras. Nada sale del navegador.',
    action: 'Abrir el panel de esta página',
    openPanel: 'Abrir el panel',
    toggleMarks: 'Mostrar u ocultar las marcas',
    nextMark: 'Ir a la marca siguiente',
    previousMark: 'Ir a la marca anterior',
    lookUp: 'Consultar las palabras seleccionadas',
  },
  pl: {
    name: 'Caveat Lector – kontekst wiadomości',
    description: 'Zaznacza, na czym opiera się artykuł, pokazuje źródła i mówi, czyje to słowa. Nic nie opuszcza przeglądarki.',
    action: 'Otwórz panel dla tej strony',
    openPanel: 'Otwórz panel',
    toggleMarks: 'Włącz lub wyłącz oznaczenia',
    nextMark: 'Do następnego oznaczenia',
    previousMark: 'Do poprzedniego oznaczenia',
    lookUp: 'Sprawdź zaznaczone słowa',
  },
};
