/**
 * Messages that arrive in a page's script. They can only come from the extension itself; the check is
 * by hand because this file is part of every page and a schema library is not.
 */
import type { Message, ToPage } from './protocol.ts';

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const parseToPage = (raw: unknown): Message<ToPage> | null => {
  if (typeof raw !== 'object' || raw === null || !('name' in raw)) return null;
  if (
    raw.name === 'page-state' ||
    raw.name === 'refresh' ||
    raw.name === 'look-up' ||
    raw.name === 'claim-reviews' ||
    raw.name === 'page-links'
  )
    return { name: raw.name, body: {} };
  if (raw.name === 'step-mark') {
    const direction = 'body' in raw ? (raw.body as { direction?: unknown }).direction : null;
    return direction === 'next' || direction === 'previous' ? { name: 'step-mark', body: { direction } } : null;
  }
  if (raw.name !== 'jump' || !('body' in raw)) return null;
  const { start, end } = raw.body as { start?: unknown; end?: unknown };
  return isOffset(start) && isOffset(end) && start < end ? { name: 'jump', body: { start, end } } : null;
};
