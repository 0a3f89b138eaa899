/**
 * How marks look: rules for `::highlight(name)`, inserted by the background with names that are new
 * for every page load.
 *
 * Line style tells the kind (dotted = entry, solid = claim, dashed = wording, double = outlet, wavy = link), colour
 * only repeats it. A claim's line runs lower than the others, so that what is marked inside its sentence
 * stays legible above it. The line takes half of its colour from the text, so that it shows on light and
 * on dark pages without knowing which one it is on. Only properties that cannot move anything are used
 * (CSS Pseudo 4, §3.5: `::highlight()` takes colours, text decoration and shadow). In forced colours the
 * system's own mark colours are used, and where the browser fills marks there (`filled-marks.ts`) the line runs within
 * the filled words, since outside them it has the colour of the page. In print nothing is drawn, nor the ring of a
 * mark that has the focus.
 */
import type { HighlightNames } from '../messaging/protocol.ts';
import { FILLS } from './filled-marks.ts';
import { MARK_KINDS, type MarkKind } from './painter.ts';

interface Line {
  readonly style: 'dotted' | 'solid' | 'dashed' | 'double' | 'wavy';
  readonly colour: string;
  readonly thickness: string;
  /** Of the line below the baseline. */
  readonly offset: string;
}

const NEAR = '.22em';
const LINES: Readonly<Record<MarkKind, Line>> = {
  entry: { style: 'dotted', colour: '#b98a10', thickness: '2px', offset: NEAR },
  claim: { style: 'solid', colour: '#b0386a', thickness: '1.5px', offset: '.42em' },
  wording: { style: 'dashed', colour: '#2c8a73', thickness: '1.5px', offset: NEAR },
  outlet: { style: 'double', colour: '#3f6fb0', thickness: '1px', offset: NEAR },
  // Below the line that most pages draw under their links.
  link: { style: 'wavy', colour: '#3f6fb0', thickness: '1px', offset: '.36em' },
};

/** Names as random as a page's own could be: letters only, no common prefix. */
export const randomNames = (random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): HighlightNames => {
  const name = (): string => Array.from(random(new Uint8Array(9)), (b) => String.fromCharCode(97 + (b % 26))).join('');
  return { entry: name(), claim: name(), wording: name(), outlet: name(), link: name(), flash: name() };
};

const decoration = ({ style, thickness }: Line, colour: string): string => `text-decoration:underline ${style} ${colour} ${thickness}`;

/** Descenders leave some 4 px below the baseline: a line of two strokes, or a wave, has to be thin to stay within. */
const withinWords = ({ style }: Line): string =>
  `text-underline-offset:0;text-decoration-thickness:${style === 'double' || style === 'wavy' ? '1px' : '2px'}`;

/** @param painter `elements`: rules for elements with these class names, for the other painter */
export const markStyles = (names: HighlightNames, painter: 'highlights' | 'elements' = 'highlights'): string => {
  const select = (name: string): string => (painter === 'highlights' ? `::highlight(${name})` : `.${name}`);
  const each = (declare: (line: Line) => string): string => MARK_KINDS.map((k) => `${select(names[k])}{${declare(LINES[k])}}`).join('');
  const lines = each(
    (line) => `${decoration(line, `color-mix(in srgb,currentColor 45%,${line.colour})`)};text-underline-offset:${line.offset}`,
  );
  const flash = `${select(names.flash)}{background-color:rgb(255 214 10/.45)}`;
  const forced = `@media (forced-colors:active){${each((line) => decoration({ ...line, thickness: '2px' }, 'LinkText'))}${select(names.flash)}{background-color:Highlight;color:HighlightText}}`;
  const filled = `@media (forced-colors:active){@supports ${FILLS}{${each(withinWords)}}}`;
  const print = `@media print{${Object.values<string>({ ...names })
    .map((name) => `${select(name)}{text-decoration:none;background-color:transparent;outline:none}`)
    .join('')}}`;
  return [lines, flash, forced, ...(painter === 'highlights' ? [filled] : []), print].join('\n');
};
