/** Cards over marks: gives the card's controller what is under the pointer and what the buttons do. */
import type { Mark, Painter } from '../../src/highlight/painter.ts';
import type { PageSettings } from '../../src/messaging/protocol.ts';
import { askBackground } from '../../src/platform/transport.ts';
import type { Report } from '../../src/report/report.ts';
import { controlCards, type CardTarget } from '../../src/ui/card/card-controller.ts';
import { attachHost } from './card-host.ts';

interface CardSources {
  readonly painter: Painter;
  readonly settings: Extract<PageSettings, { status: 'on' }>;
  /** Of the page as it is painted; a mark's `kind` and `index` name its finding. */
  report(): Report | null;
}

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export const showCards = ({ painter, settings, report }: CardSources, signal: AbortSignal): void => {
  const marks = new Map<string, Mark>();
  controlCards(
    {
      hitTest: {
        at: (x, y): CardTarget | null => {
          const mark = painter.at(x, y);
          if (!mark) return null;
          marks.set(mark.key, mark);
          return { key: mark.key, rects: () => painter.rectsOf(mark) };
        },
      },
      load: async (target) => {
        const mark = marks.get(target.key);
        const mention = mark?.kind === 'entry' ? report()?.mentions[mark.index] : undefined;
        if (!mention) return null;
        const whole = report()?.reuse.find((r) => r.kind !== 'related');
        return askBackground('card', {
          mention,
          reuse: whole ? { document: whole.document, kind: whole.kind, share: whole.share, score: whole.score } : null,
        });
      },
      attach: attachHost,
      settings: () => settings,
      openInPanel: (model) => void askBackground('open-panel', { entry: model.entry }),
      mute: (model) => void askBackground('mute', { entry: model.entry }),
      copy: copyText,
    },
    signal,
  );
};
