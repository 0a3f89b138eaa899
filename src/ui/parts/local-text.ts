/** Text together with the language it is in, so that a fallback to English is announced as English. */
export interface LocalText {
  readonly text: string;
  /** BCP 47; empty where it is not known. */
  readonly lang: string;
}

/** The text in `language`, else in English, else nothing. */
export const localText = (texts: Readonly<Record<string, string | undefined>> | undefined, language: string): LocalText | null => {
  const own = texts?.[language];
  if (own !== undefined) return { text: own, lang: language };
  const english = texts?.['en'];
  return english === undefined ? null : { text: english, lang: 'en' };
};

/** The first name of each language list, in `language`, else in English, else the id. */
export const localName = (
  names: Readonly<Record<string, readonly string[] | string | undefined>>,
  language: string,
  id: string,
): string => {
  const found = names[language] ?? names['en'];
  return (typeof found === 'string' ? found : found?.[0]) ?? id;
};
