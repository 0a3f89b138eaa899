/** Languages the interface is written in, ISO 639-1. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'uk', 'fr', 'es', 'pl'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** `language`: BCP 47; only its first subtag decides. What has no catalogue (Russian records, say) reads the interface in English. */
export const interfaceLanguageOf = (language: string): InterfaceLanguage =>
  INTERFACE_LANGUAGES.find((each) => each === language.split('-')[0]) ?? 'en';
