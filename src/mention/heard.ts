/** Which of an entry's cues a page has at all: told apart once for all of its places. */
import type { CueList } from '../corpus/briefs.ts';
import { cuesFor, NO_WORDS } from './cue.ts';
import type { PageWords, PresentCue } from './page-words.ts';

export interface Heard {
  readonly language: string;
  /** The entry's cues that stand on the page. */
  readonly for: readonly PresentCue[];
  readonly against: readonly PresentCue[];
  /** Words of the field the pack is about that stand on the page. */
  readonly field: readonly PresentCue[];
  /** All of the entry's own cues, in small letters. */
  readonly own: ReadonlySet<string>;
}

/** What a record lists for and against itself. */
export interface Cues {
  readonly for: CueList;
  readonly against: CueList;
}

const inSmallLetters = new WeakMap<readonly string[], ReadonlySet<string>>();

const lowered = (cues: readonly string[]): ReadonlySet<string> => {
  let known = inSmallLetters.get(cues);
  if (!known) inSmallLetters.set(cues, (known = new Set(cues.map((cue) => cue.toLowerCase()))));
  return known;
};

const heardOn = new WeakMap<PageWords, Map<Cues, Heard>>();

/** @param field of the pack that the record is from */
export const hear = (page: PageWords, cues: Cues, language: string, field: CueList = NO_WORDS): Heard => {
  let known = heardOn.get(page);
  if (!known) heardOn.set(page, (known = new Map()));
  let heard = known.get(cues);
  if (heard?.language !== language) {
    const own = cuesFor(cues.for, language);
    heard = {
      language,
      for: page.present(own),
      against: page.present(cuesFor(cues.against, language)),
      field: page.present(cuesFor(field, language)),
      own: lowered(own),
    };
    known.set(cues, heard);
  }
  return heard;
};
