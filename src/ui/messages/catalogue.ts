/** Interface language → messages. A language without a catalogue (Russian records, say) reads the interface in English. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { interfaceLanguageOf, type InterfaceLanguage } from './interface-languages.ts';
import type { Messages } from './messages.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

const CATALOGUE: Readonly<Record<InterfaceLanguage, Messages>> = { en, de, uk, fr, es, pl };

/** `language`: BCP 47; only its first subtag decides (`de-AT` reads German). */
export const messagesFor = (language: string): Messages => CATALOGUE[interfaceLanguageOf(language)];
