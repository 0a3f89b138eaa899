/** Marks in the page: which painter, brought when the first mark is to be drawn, and what happens when one has to go. */
import type { Mark, Painter } from '../../src/highlight/painter.ts';
import type { PageText } from '../../src/page/page-text.ts';
import type { PainterChoice } from '../../src/settings/settings.ts';
import { hasHighlights, loadElementPainter, loadHighlightPainter } from './choose-painter.ts';

export interface PaintingPorts {
  /** Elements of ours were not borne by the page; remembered for as long as the document lives. */
  readonly memory: { elementsWithdrawn: boolean };
  opened(mark: Mark): void;
  /** The text again, at once: painting or its end has changed which nodes hold it. */
  readNow(): PageText | null;
  quietly(change: () => void): void;
}

export interface Painting {
  /** Null where nothing can be painted. */
  prepare(): Promise<Painter | null>;
  paint(page: PageText, marks: readonly Mark[]): Promise<void>;
  /** What is painted now. */
  readonly now: Pick<Painter, 'at' | 'rectsOf' | 'owns' | 'clear' | 'flash'>;
  readonly isPossible: () => boolean;
  /** Nothing of the page is changed, and so nothing has to be waited for. */
  readonly isImmediate: () => boolean;
}

export const createPainting = (
  choice: PainterChoice,
  { memory, opened, readNow, quietly }: PaintingPorts,
  signal: AbortSignal,
): Painting => {
  let painter: Promise<Painter | null> | null = null;
  let current: Painter | null = null;
  let marks: readonly Mark[] = [];

  const wantsElements = (): boolean => (choice === 'elements' || !hasHighlights()) && !memory.elementsWithdrawn;

  const withdrawn = (): void => {
    memory.elementsWithdrawn = true;
    painter = null;
    current = null;
    const page = readNow();
    if (page) void paint(page, marks).catch(() => undefined);
  };

  const prepare = (): Promise<Painter | null> => {
    painter ??= (wantsElements() ? loadElementPainter({ opened, withdrawn, quietly }, signal) : loadHighlightPainter(signal)).then((p) => {
      current = p;
      return p;
    });
    return painter;
  };

  const paint = async (page: PageText, wanted: readonly Mark[]): Promise<void> => {
    marks = wanted;
    const ready = await prepare();
    if (!ready || marks !== wanted) return; // painted again meanwhile
    if (ready.paint(page, wanted)) return;
    const fresh = readNow();
    if (fresh && fresh.text === page.text) ready.paint(fresh, wanted);
  };

  return {
    prepare,
    paint,
    now: {
      at: (x, y) => current?.at(x, y) ?? null,
      rectsOf: (mark) => current?.rectsOf(mark) ?? [],
      owns: (element) => current?.owns(element) ?? false,
      clear: () => current?.clear(),
      flash: (page, mark) => current?.flash(page, mark),
    },
    isPossible: () => hasHighlights() || wantsElements(),
    isImmediate: () => !wantsElements(),
  };
};
