/** The badge of a tab: what its page holds together with its frames, which the page's own script keeps. */
import type { Pack } from '../../src/corpus/pack.ts';
import type { FrameFound } from '../../src/messaging/protocol.ts';
import { setBadge } from '../../src/platform/badge.ts';
import { tellPageRead } from '../../src/platform/page-news.ts';
import type { Caller } from '../../src/platform/transport.ts';
import type { Report } from '../../src/report/report.ts';
import { messagesFor } from '../../src/ui/messages/catalogue.ts';
import { pageFlag } from '../../src/ui/parts/page-flag.ts';
import { tellTop } from './tell-top.ts';

/** @param report of the caller's frame; null: it has no article */
export const showFound = async ({ tabId, frameId }: Caller, pack: Pack, report: Report | null, language: string): Promise<void> => {
  if (tabId === undefined) return;
  const flag = report && pageFlag(pack, report, language);
  const found: FrameFound = {
    frame: frameId,
    entries: [...new Set(report?.mentions.map((m) => m.entry))],
    flag: flag && { words: flag.words, isSteered: flag.tone === 'steered' },
  };
  const told = await tellTop(tabId, found);
  // Most frames are advertisements, and none of the reader's business.
  if (told?.isNews === false || (told === null && frameId !== 0 && report === null)) return;
  // A page whose own script is not there shows what its frame holds.
  const all = told?.all ?? [found];
  const count = new Set(all.flatMap(({ entries }) => entries)).size;
  const flagged = [...all].sort((a, b) => a.frame - b.frame).find((f) => f.flag !== null)?.flag ?? null;
  const title = report === null && count === 0 ? '' : messagesFor(language).panel.announce(count, flagged?.words ?? '');
  await setBadge(tabId, count, flagged?.isSteered ?? false, title);
  tellPageRead(tabId);
};
