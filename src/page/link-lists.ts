/**
 * Lists of links inside an article: "more on this", "most read", region menus. Three or more blocks in a
 * row that are nothing but links are left out; a link in a sentence, a linked heading, and two links
 * below each other are text.
 */
import type { PageBlock } from './block-builder.ts';

const MIN_RUN = 3;

export const withoutLinkLists = (blocks: readonly PageBlock[]): readonly PageBlock[] => {
  const kept: PageBlock[] = [];
  let run: PageBlock[] = [];
  const end = (): void => {
    if (run.length < MIN_RUN) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (block.isLink) run.push(block);
    else {
      end();
      kept.push(block);
    }
  }
  end();
  return kept.length === blocks.length ? blocks : kept;
};
