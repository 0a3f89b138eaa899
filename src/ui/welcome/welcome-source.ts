/** What the welcome page needs beyond the settings: real cards for its sample, and what they lead to. */
import type { CardModel } from '../card/card-model.ts';
import type { SettingsSource } from '../options/settings-source.ts';

export interface WelcomeSource extends SettingsSource {
  /** The card of an entry, as a page would show it; null: not in the pack. */
  card(entry: string): Promise<CardModel | null>;
  /** Opens the panel at an entry, or what comes nearest to it in this browser. */
  openInPanel(entry: string): void;
}
