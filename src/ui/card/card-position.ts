/**
 * Where the card stands: below its word, above it where there is more room there, beside it only on
 * very low screens; never over the word, never outside the view, and never taller than the room.
 */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Placement } from '@floating-ui/dom';
import type { Box } from './card-corridor.ts';

/** Gap between word and card, CSS pixels: clears the underline, short enough to cross at once. */
const GAP_PX = 8;
const EDGE_PX = 8;
/** Less room than this above and below (a phone on its side, 400 % zoom): the card goes beside the word. */
const LOW_PX = 180;
/** In less room than this, what stays in view would leave too little for what scrolls. */
const SCROLLED_WHOLE_PX = 320;
/** A card as tall as the screen is a page; from here on it scrolls. */
const TALLEST_PX = 560;

/** Word → the box to stay clear of: as high as all its lines, as wide as the line the reader points at. */
export const anchorBox = (rects: readonly Box[], at: { readonly x: number; readonly y: number } | null): Box | null => {
  const [first] = rects;
  if (first === undefined) return null;
  const line =
    at === null
      ? first
      : (rects.find((r) => at.x >= r.left - 1 && at.x <= r.right + 1 && at.y >= r.top - 1 && at.y <= r.bottom + 1) ?? first);
  return {
    left: line.left,
    right: line.right,
    top: Math.min(...rects.map((rect) => rect.top)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
};

/** The box moved up or down just as far as it takes to be in view. */
export const insideView = (box: Box, height: number): Box => {
  const down = box.top < 0 ? -box.top : Math.min(0, height - box.bottom);
  return { left: box.left, right: box.right, top: box.top + down, bottom: box.bottom + down };
};

/** Moves `card` (position: fixed) beside `anchor`; sets its left, top and largest height. */
export const positionCard = async (card: HTMLElement, anchor: Box): Promise<void> => {
  const width = anchor.right - anchor.left;
  const height = anchor.bottom - anchor.top;
  const reference = {
    getBoundingClientRect: () => ({ ...anchor, width, height, x: anchor.left, y: anchor.top }),
    contextElement: card.ownerDocument.documentElement,
  };
  const view = card.ownerDocument.documentElement.clientHeight;
  const isLow = Math.max(anchor.top, view - anchor.bottom) < LOW_PX;
  const beside = Math.max(anchor.left, card.ownerDocument.documentElement.clientWidth - anchor.right);
  const fallbackPlacements: Placement[] =
    isLow && beside >= card.offsetWidth + GAP_PX + EDGE_PX ? ['top-start', 'right', 'left'] : ['top-start'];
  card.style.maxHeight = `${TALLEST_PX}px`;
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackPlacements, crossAxis: false }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          card.toggleAttribute('data-low', availableHeight < SCROLLED_WHOLE_PX);
          card.style.maxHeight = `${Math.min(TALLEST_PX, Math.max(0, Math.floor(availableHeight)))}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
};
