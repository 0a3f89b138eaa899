/** Words for people of a kind, ministers and headmasters, in whatever case they stand. */
import { lazilyFor } from '../text/lazily.ts';
import { ROLES } from './terms/actor-list.ts';

/** Of folded words: their nominative but for the last letters. */
export const roleInAnyCase = lazilyFor((language: string) => new RegExp(`^(?:${ROLES[language] ?? '-'})\\p{L}{0,3}$`, 'u'));
