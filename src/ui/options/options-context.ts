/** What every part of the options page can reach. `save` tells the reader what became of a change. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import type { Messages } from '../messages/messages.ts';
import type { OptionsSource } from './settings-source.ts';

export interface OptionsContext {
  readonly source: OptionsSource;
  readonly m: Messages;
  readonly save: (change: Partial<Settings>) => void;
  /** Says a sentence in the page's status line. */
  readonly say: (sentence: string) => void;
}

const Context = createContext<OptionsContext | null>(null);

export const OptionsProvider = Context.Provider;

export const useOptions = (): OptionsContext => {
  const context = useContext(Context);
  if (context === null) throw new Error('expected to be inside OptionsProvider, found no options context');
  return context;
};
