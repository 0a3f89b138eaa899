/** In Node, beside the browser under test. Called in tests as `commands.restPointer`. */
import type { BrowserCommand } from 'vitest/node';

/** Takes the pointer off the page under test: where another file left it, a link would be shown as pointed at. */
export const restPointer: BrowserCommand<[]> = async ({ page }) => {
  const size = page.viewportSize();
  await page.mouse.move((size?.width ?? 1280) - 1, (size?.height ?? 720) - 1);
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    restPointer(): Promise<void>;
  }
}
