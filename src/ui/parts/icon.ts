/** The icons: single paths on a 16 × 16 grid, drawn in the colour of the text beside them. */
import type { Hyperscript } from './hyperscript.ts';

const PATHS = {
  state: 'M8 1 1.5 4.2v1.3h13V4.2zM3 7h2v5H3zm4 0h2v5H7zm4 0h2v5h-2zM1.5 13h13v1.8h-13z',
  pin: 'M10.2 1.2 14.8 5.8 13.9 6.7 13.2 6.5 10.3 9.4 10.4 12 9.4 13 6.2 9.8 2.6 13.4H1.9v-.7L5.5 9.1 2.9 6.5l1-1 2.7.1 2.9-2.9-.2-.7z',
  close: 'M3.3 2.2 8 6.9l4.7-4.7 1.1 1.1L9.1 8l4.7 4.7-1.1 1.1L8 9.1l-4.7 4.7-1.1-1.1L6.9 8 2.2 3.3z',
  back: 'M7.4 2.5 8.5 3.6 4.9 7.2H14v1.6H4.9l3.6 3.6-1.1 1.1L1.9 8z',
  more: 'M3 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3m5 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3m5 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  controls:
    'M1.5 4h5.2a2.1 2.1 0 0 1 4 0h3.8v1.5h-3.8a2.1 2.1 0 0 1-4 0H1.5zm0 6.5h2.2a2.1 2.1 0 0 1 4 0h6.8V12H7.7a2.1 2.1 0 0 1-4 0H1.5z',
} as const;

export type IconName = keyof typeof PATHS;

export const icon = <Node>(h: Hyperscript<Node>, name: IconName): Node =>
  h('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' }, h('path', { d: PATHS[name], fill: 'currentColor' }));
