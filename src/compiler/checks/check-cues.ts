/** Cues: a star ends a cue and means any ending; inside one it is read as nothing, and the cue is never found. */
import { at, type Check } from './check.ts';

export const checkCues: Check = ({ entries, wordings }) =>
  [...entries, ...wordings].flatMap((source) =>
    (['for', 'against'] as const).flatMap((side) =>
      Object.entries(source.record.cues?.[side] ?? {}).flatMap(([language, list]) =>
        list.flatMap((cue, i) =>
          cue.slice(0, -1).includes('*')
            ? [at(source, ['cues', side, language, i], `the cue “${cue}” has a star inside, where it is not read; write out its forms.`)]
            : [],
        ),
      ),
    ),
  );
