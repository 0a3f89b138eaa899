/**
 * Messages that arrive in a page's script. They can only come from the extension itself; the check is
 * by hand because this file is part of every page and a schema library is not.
 */
import type { FrameFound, Message, ToPage } from './protocol.ts';

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const frameFound = (body: unknown): Message<ToPage, 'frame-found'> | null => {
  if (typeof body !== 'object' || body === null) return null;
  const { frame, entries, flag } = body as Partial<Record<keyof FrameFound, unknown>>;
  if (!isOffset(frame) || !Array.isArray(entries) || !entries.every((id) => typeof id === 'string')) return null;
  const { words, isSteered } = (flag ?? {}) as { words?: unknown; isSteered?: unknown };
  const isFlag = typeof words === 'string' && typeof isSteered === 'boolean';
  return { name: 'frame-found', body: { frame, entries, flag: isFlag ? { words, isSteered } : null } };
};

export const parseToPage = (raw: unknown): Message<ToPage> | null => {
  if (typeof raw !== 'object' || raw === null || !('name' in raw)) return null;
  if (
    raw.name === 'page-state' ||
    raw.name === 'refresh' ||
    raw.name === 'look-up' ||
    raw.name === 'claim-reviews' ||
    raw.name === 'page-links' ||
    raw.name === 'frames-found' ||
    raw.name === 'frame-path'
  )
    return { name: raw.name, body: {} };
  if (raw.name === 'step-mark') {
    const direction = 'body' in raw ? (raw.body as { direction?: unknown }).direction : null;
    return direction === 'next' || direction === 'previous' ? { name: 'step-mark', body: { direction } } : null;
  }
  if (raw.name === 'frame-found') return frameFound('body' in raw ? raw.body : null);
  if (raw.name === 'frame-place') {
    const { path, show } = 'body' in raw ? (raw.body as { path?: unknown; show?: unknown }) : {};
    return Array.isArray(path) && path.every(isOffset) && typeof show === 'boolean' ? { name: 'frame-place', body: { path, show } } : null;
  }
  if (raw.name !== 'jump' || !('body' in raw)) return null;
  const { start, end } = raw.body as { start?: unknown; end?: unknown };
  return isOffset(start) && isOffset(end) && start < end ? { name: 'jump', body: { start, end } } : null;
};
