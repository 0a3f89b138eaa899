/**
 * Every view in every look: nothing hangs out or is cut off, axe-core finds nothing, and the picture is the one that
 * somebody has looked at. One mount serves all three. New pictures are written by `vitest -u`; look at them first.
 */
import axe from 'axe-core';
import { commands, page, server } from 'vitest/browser';
import { expect, it } from 'vitest';
import type { Settings } from '../../../../src/settings/settings.ts';
import { overflowing } from './overflow.ts';
import { difference, faces, openPicture, sheetOf } from './picture.ts';
import { PSEUDO } from './pseudo.ts';

export interface Look {
  readonly language: string;
  readonly theme: Settings['theme'];
  readonly width: number;
}

/** A view that was mounted. */
export interface Mounted {
  /** What is measured: the document, or the card in its shadow root. */
  readonly root: ParentNode;
  /** Between which it has to stay; default: the viewport. */
  readonly box?: () => DOMRect;
  readonly unmount: () => void;
}

export interface View {
  readonly name: string;
  /** Done when everything is there. */
  readonly mount: (look: Look) => Promise<Mounted>;
}

/** The panel's usual width; a panel of 320 pixels, which is also one of 640 at 200 % zoom. */
const [USUAL, NARROW] = [400, 320];
const TALLEST = 1200;

interface NamedLook extends Look {
  readonly name: string;
  readonly forced?: boolean;
  readonly isPictured: boolean;
}

const LOOKS: readonly NamedLook[] = [
  { name: 'light', language: 'en', theme: 'light', width: USUAL, isPictured: true },
  { name: 'dark', language: 'en', theme: 'dark', width: USUAL, isPictured: true },
  { name: 'narrow, or zoomed to 200 %', language: 'en', theme: 'light', width: NARROW, isPictured: true },
  { name: 'German', language: 'de', theme: 'light', width: USUAL, isPictured: true },
  { name: 'two fifths longer', language: PSEUDO, theme: 'light', width: NARROW, isPictured: true },
  { name: 'forced colours', language: 'en', theme: 'system', width: USUAL, forced: true, isPictured: false },
];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = async (): Promise<string[]> => {
  const { violations: found } = await axe.run(document, { runOnly: RULES, resultTypes: ['violations'] });
  return found.map((each) => `${each.id}: ${each.nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const fileOf = (name: string): string => `tests/browser/ui/looks/pictures/${name}.webp`;
const FACES_FILE = 'tests/browser/ui/looks/pictures/faces.txt';

/** A thousandth of the cells is a word; see `picture.test.ts`. */
const TOLERATED = 0.002;

const read = (path: string): Promise<string | null> => commands.readFile(path, 'base64').catch(() => null);

const compare = async (name: string, screenshots: readonly string[]): Promise<string | null> => {
  const webp = await sheetOf(screenshots);
  const update = server.config.snapshotOptions.updateSnapshot;
  const kept = update === 'all' ? null : await read(fileOf(name));
  if (kept === null) {
    if (update === 'none') return `there is no picture of ${name}; make it with -u and look at it`;
    await commands.writeFile(fileOf(name), webp, 'base64');
    await commands.writeFile(FACES_FILE, `${faces()}\n`);
    return null;
  }
  // Both through the same loss.
  const share = difference(await openPicture(kept), await openPicture(webp));
  if (share <= TOLERATED) return null;
  const path = `.output/pictures/${name}.webp`;
  await commands.writeFile(path, webp, 'base64');
  return `${name} looks different: ${(share * 100).toFixed(2)} % of its cells. Now: .output/pictures/${name}.webp; kept: tests/browser/ui/looks/pictures`;
};

/** Pictures are made with the faces of one machine; with others, every line breaks elsewhere. */
const areOurFaces = async (): Promise<boolean> => {
  const kept = await commands.readFile(FACES_FILE).catch(() => null);
  return kept === null || kept.trim() === faces() || server.config.snapshotOptions.updateSnapshot === 'all';
};

export const lookAt = (views: readonly View[]): void => {
  it.each(views)('$name: fits, bears axe, and looks as it did', async ({ name, mount }) => {
    const troubles: string[] = [];
    const screenshots: string[] = [];
    await commands.restPointer();
    await commands.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    for (const look of LOOKS) {
      if (look.forced === true) await commands.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await page.viewport(look.width, 800);
      const { root, box, unmount } = await mount(look);
      await nextFrame();
      const { left, right } = box?.() ?? { left: 0, right: look.width };
      troubles.push(...overflowing(root, left, right).map((each) => `${look.name}: ${each}`));
      if (document.documentElement.scrollWidth > look.width) troubles.push(`${look.name}: the page is wider than ${String(look.width)}`);
      if (look.language === 'en') troubles.push(...(await violations()).map((each) => `${look.name}: ${each}`));
      if (look.isPictured) {
        const height = Math.min(TALLEST, Math.max(120, box?.().bottom ?? document.body.scrollHeight));
        await page.viewport(look.width, Math.ceil(height));
        document.body.style.cssText = `max-block-size: ${String(TALLEST)}px; overflow: hidden`;
        await nextFrame();
        screenshots.push(await page.screenshot({ save: false }));
        document.body.style.cssText = '';
      }
      unmount();
    }
    await commands.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.viewport(414, 896);
    expect(troubles).toEqual([]);
    if (await areOurFaces()) expect(await compare(name, screenshots)).toBeNull();
    else console.warn(`${name}: this machine has other typefaces than the pictures; they were not compared (${faces()})`);
  });
};
