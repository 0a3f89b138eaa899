/** Names of highlights for tests of painters; on a page they are drawn at random. */
import type { MarkKind } from '../../../src/highlight/painter.ts';

export const MARK_NAMES: Readonly<Record<MarkKind | 'flash', string>> = {
  entry: 'aaaaaaaaa',
  claim: 'bbbbbbbbb',
  wording: 'ccccccccc',
  outlet: 'eeeeeeeee',
  link: 'fffffffff',
  flash: 'ddddddddd',
};
