/**
 * What an outlet is called. Its own lists of names differ by language because its services do ("RT
 * DE", "CNN en Español"), so the name in the reader's language can name another service than the one
 * meant; the first English name is the house itself.
 */
import type { OutletRecord } from '../../corpus/records.ts';

export const outletName = ({ names, id }: Pick<OutletRecord, 'names' | 'id'>): string => names['en']?.[0] ?? id;
