/**
 * Text blocks: what is read of a page, and the unit sent between page and background.
 *
 * A block is one paragraph, heading, list item, caption or table cell, white space collapsed.
 * Blocks joined by {@link BLOCK_SEPARATOR} are *the* text of a page: every offset in a report
 * indexes that string (UTF-16).
 */
export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote' | 'table';

export interface TextBlock {
  readonly text: string;
  readonly role: BlockRole;
  /** BCP 47, where the page declares one for this block that differs from the page's. */
  readonly lang?: string;
}

export const BLOCK_SEPARATOR = '\n';

export const joinBlocks = (blocks: readonly TextBlock[]): string => blocks.map((b) => b.text).join(BLOCK_SEPARATOR);

/** Offset of each block in the joined text. */
export const blockStarts = (blocks: readonly TextBlock[]): number[] => {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + BLOCK_SEPARATOR.length;
  }
  return starts;
};
