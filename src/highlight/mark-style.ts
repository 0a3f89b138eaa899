/**
 * How marks look: rules for `::highlight(name)`, inserted by the background with names that are new
 * for every page load.
 *
 * Line style tells the kind (dotted = entry, solid = claim, dashed = wording), colour only repeats it.
 * The line takes half of its colour from the text, so that it shows on light and on dark pages without
 * knowing which one it is on. Only properties that cannot move anything are used (CSS Pseudo 4,
 * §3.5: `::highlight()` takes colours, text decoration and shadow). In forced colours the system's
 * own mark colours are used, in print nothing is drawn.
 */
import type { HighlightNames } from '../messaging/protocol.ts';
import type { MarkKind } from './painter.ts';

const LINES: Readonly<Record<MarkKind, readonly [style: string, colour: string, thickness: string]>> = {
  entry: ['dotted', '#b98a10', '2px'],
  claim: ['solid', '#b0386a', '1.5px'],
  wording: ['dashed', '#2c8a73', '1.5px'],
};

/** Names as random as a page's own could be: letters only, no common prefix. */
export const randomNames = (random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): HighlightNames => {
  const name = (): string => Array.from(random(new Uint8Array(9)), (b) => String.fromCharCode(97 + (b % 26))).join('');
  return { entry: name(), claim: name(), wording: name(), flash: name() };
};

export const markStyles = (names: HighlightNames): string => {
  const rules = (Object.keys(LINES) as MarkKind[]).map((kind) => {
    const [style, colour, thickness] = LINES[kind];
    return `::highlight(${names[kind]}){text-decoration:underline ${style} color-mix(in srgb,currentColor 45%,${colour}) ${thickness};text-underline-offset:.22em}`;
  });
  const flash = `::highlight(${names.flash}){background-color:rgb(255 214 10/.45)}`;
  const forced = `@media (forced-colors:active){${(Object.keys(LINES) as MarkKind[]).map((k) => `::highlight(${names[k]}){text-decoration:underline ${LINES[k][0]} LinkText 2px}`).join('')}::highlight(${names.flash}){background-color:Highlight;color:HighlightText}}`;
  const print = `@media print{${(Object.keys(names) as (keyof HighlightNames)[]).map((k) => `::highlight(${names[k]}){text-decoration:none;background-color:transparent}`).join('')}}`;
  return [...rules, flash, forced, print].join('\n');
};
