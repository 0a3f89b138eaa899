/** What the options and the welcome page need from the rest of the extension. */
import type { ReadonlySignal } from '@preact/signals';
import type { Reach, Settings } from '../../settings/settings.ts';
import type { Messages } from '../messages/messages.ts';

/** A pack that the reader imported. */
export interface ShelvedPack {
  readonly id: string;
  readonly title: string;
  readonly claims: number;
  /** ISO 8601 date. */
  readonly imported: string;
}

export interface PackShelf {
  list(): Promise<readonly ShelvedPack[]>;
  /**
   * Fact checks as ClaimReview JSON; a file of the same name replaces the pack of before.
   *
   * @returns how many were taken and how many could not be read; null: none could be, and nothing was changed
   * @throws where nothing can be stored; what was there stays
   */
  importReviews(fileName: string, text: string): Promise<{ readonly taken: number; readonly refused: number } | null>;
  remove(id: string): Promise<void>;
}

export interface SettingsSource {
  readonly settings: ReadonlySignal<Settings>;
  /**
   * `refused`: by a policy or a full disk; the defaults are in use. `private`: a private window, from which
   * nothing is stored. `newer-version`: another version has stored more than this one knows.
   */
  readonly storage: ReadonlySignal<'works' | 'refused' | 'newer-version' | 'private'>;
  /** False: the change could not be saved, and the former value is still in use. */
  update(change: Partial<Settings>): Promise<boolean>;
  /** Called at once in the click, because the browser may ask for access then; false: the reader or the browser said no. */
  setReach(reach: Reach): Promise<boolean>;
  /** Language of the interface, BCP 47, and its words. */
  readonly language: string;
  readonly messages: Messages;
}

/** What the options page needs beyond the settings. */
export interface OptionsSource extends SettingsSource {
  readonly packs: PackShelf;
  /** Names of muted entries in the reader's language, by id; ids that are no longer known are left out. */
  entryNames(ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
}
