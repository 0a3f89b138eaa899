/** Cards over marks: gives the card's controller what is under the pointer and what the buttons do. */
import type { Mark, Painter } from '../../src/highlight/painter.ts';
import type { PageSettings, ReuseBrief } from '../../src/messaging/protocol.ts';
import { askBackground } from '../../src/platform/transport.ts';
import type { Report } from '../../src/report/report.ts';
import type { CardAbout } from '../../src/ui/card/card-about.ts';
import type { CardAction } from '../../src/ui/card/card-actions.ts';
import { controlCards } from '../../src/ui/card/card-controller.ts';
import type { CardTarget } from '../../src/ui/card/card-target.ts';
import type { CardModel } from '../../src/ui/card/card-model.ts';
import { attachHost } from './card-host.ts';
import { selectedWords } from './selected-words.ts';

interface CardSources {
  readonly painter: Pick<Painter, 'at' | 'rectsOf'>;
  readonly settings: Extract<PageSettings, { status: 'on' }>;
  /** Of the page as it is painted; a mark's `kind` and `index` name its finding. */
  report(): Report | null;
  /** The same once it is known whose words the page carries; after a while what is known then. */
  whole(): Promise<Report | null>;
}

export interface Cards {
  /** Opens the card of a mark and moves the focus into it. */
  open(mark: Mark): void;
  /** Shows what the selected words mean; false where nothing is selected. */
  lookUp(): boolean;
}

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const aboutOf = (report: Report, { kind, index, start, end }: Mark): CardAbout | null => {
  const text = report.text?.slice(start, end) ?? '';
  const [mention, claim, wording, cited] = [report.mentions[index], report.claims[index], report.wordings[index], report.cited[index]];
  switch (kind) {
    case 'entry':
      return mention ? { kind: 'mention', finding: mention } : null;
    case 'claim':
      return claim ? { kind: 'claim', finding: claim, text } : null;
    case 'wording':
      return wording ? { kind: 'wording', finding: wording, text } : null;
    case 'outlet':
    case 'link':
      return cited ? { kind: 'cited', finding: cited, text, isLink: kind === 'link' } : null;
  }
};

const wholeReuse = (report: Report | null): ReuseBrief | null => {
  const whole = report?.reuse.find((r) => r.kind !== 'related');
  return whole ? { document: whole.document, kind: whole.kind, share: whole.share, score: whole.score } : null;
};

const act = (action: CardAction, { subject, query }: CardModel): void => {
  switch (action.kind) {
    case 'open-in-panel':
      return void askBackground('open-panel', { to: subject ?? (query === null ? null : { search: query }) });
    case 'mute':
      return void (subject && askBackground('mute', { entry: subject.id }));
    case 'mute-form':
      return void askBackground('mute', { form: action.form });
    case 'site':
      return void askBackground('site-rule', { rule: action.rule });
    case 'settings':
      return void askBackground('open-options', {});
  }
};

/** A browser stops a background that nobody has spoken to for 30 seconds (Chromium, Firefox). */
const AWAKE_MS = 20_000;
/** A pointer that crosses mark after mark wakes it once. */
const AGAIN_MS = 1000;

/** Whoever reads for a minute and then asks for a card should not wait for a background to start. */
const keepAwake = (): ((afterMs: number) => void) => {
  let at = performance.now();
  return (afterMs) => {
    if (performance.now() - at < afterMs) return;
    at = performance.now();
    void askBackground('wake', {}).catch(() => undefined);
  };
};

const pointIn = (target: CardTarget): { x: number; y: number } | null => {
  const [box] = target.rects();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
};

export const showCards = ({ painter, settings, report, whole }: CardSources, signal: AbortSignal): Cards => {
  const marks = new Map<string, Mark>();
  const looked = new Map<string, string>();
  const targetOf = (mark: Mark): CardTarget => {
    marks.set(mark.key, mark);
    return { key: mark.key, rects: () => painter.rectsOf(mark) };
  };
  const wake = keepAwake();
  const controller = controlCards(
    {
      expect: () => wake(AGAIN_MS),
      hitTest: {
        at: (x, y) => {
          wake(AWAKE_MS);
          const mark = painter.at(x, y);
          return mark ? targetOf(mark) : null;
        },
      },
      load: async ({ key }) => {
        const words = looked.get(key);
        if (words !== undefined) return askBackground('look-up', { text: words, lang: report()?.lang.slice(0, 3) ?? 'und' });
        const mark = marks.get(key);
        const known = report();
        const about = mark && known ? aboutOf(known, mark) : null;
        if (!about) return null;
        // First marks come before it is known whose words these are; a card without its flag would mislead.
        const all = await whole();
        return askBackground('card', { about, reuse: wholeReuse(all), published: all?.published ?? null });
      },
      loadTerm: (subject) => askBackground('card', { about: { kind: 'record', subject }, reuse: null, published: null }),
      attach: (target, until) => attachHost(pointIn(target), until),
      settings: () => settings,
      act,
      copy: copyText,
      isGenuine: (event) => event.isTrusted,
    },
    signal,
  );
  return {
    open: (mark) => controller.openByKeyboard(targetOf(mark)),
    lookUp: () => {
      const selected = selectedWords(document);
      if (!selected) return false;
      const [first] = selected.rects();
      // A mark under the selection knows its context; bare words do not.
      const marked = first ? painter.at(first.left + 1, first.top + first.height / 2) : null;
      if (marked) controller.openByKeyboard(targetOf(marked));
      else {
        const key = `selected ${selected.text}`;
        looked.clear();
        looked.set(key, selected.text);
        controller.openByKeyboard({ key, rects: selected.rects });
      }
      return true;
    },
  };
};
