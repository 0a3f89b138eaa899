/** In Node, beside the browser under test: the accessibility tree of the document in which the test runs. Called as `commands.accessibleText`. */
import type { BrowserCommand } from 'vitest/node';
import { accessibleText as textOf, type HeardPart } from '../e2e/support/accessible-text.ts';

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

const framesIn = (tree: FrameTree): FrameTree['frame'][] => [tree.frame, ...(tree.childFrames ?? []).flatMap(framesIn)];

export const accessibleText: BrowserCommand<[below: HeardPart['below']]> = async ({ page, context, frame }, below) => {
  const session = await context.newCDPSession(page);
  try {
    const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
    const url = (await frame()).url().split('#')[0];
    const own = framesIn(frameTree).find((each) => each.url.split('#')[0] === url);
    if (!own) throw new Error(`expected the frame of the test, ${String(url)}, found none`);
    return await textOf(session, { frameId: own.id, ...(below && { below }) });
  } finally {
    await session.detach();
  }
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    accessibleText(below?: HeardPart['below']): Promise<string>;
  }
}
