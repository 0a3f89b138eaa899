/** The shape of the catalogue: every interface string, as English has it. */
import type { en } from './en.ts';

export type Messages = typeof en;
