/**
 * The words of one language, for pages of ours that say them: six catalogues are half of what a panel would read at its
 * start. What has to speak without waiting, the background, has them all (`catalogue.ts`).
 */
import { interfaceLanguageOf, type InterfaceLanguage } from './interface-languages.ts';
import type { Messages } from './messages.ts';
// What every catalogue counts with: here it comes with the page's start, and not as a further file after the catalogue.
import './plural.ts';

const CATALOGUES: Readonly<Record<InterfaceLanguage, () => Promise<Messages>>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  de: () => import('./de.ts').then(({ de }) => de),
  uk: () => import('./uk.ts').then(({ uk }) => uk),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  pl: () => import('./pl.ts').then(({ pl }) => pl),
};

/** @param language BCP 47 */
export const loadMessages = (language: string): Promise<Messages> => CATALOGUES[interfaceLanguageOf(language)]();
