/** Language of the interface and, where a record has it, of the records. BCP 47. */
import type { Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';

export const browserLanguage = (): string => browser.i18n.getUILanguage();

export const interfaceLanguage = (settings: Settings): string => (settings.language === 'auto' ? browserLanguage() : settings.language);
