/** In Node, beside the browser under test: what a page cannot ask for itself. Called in tests as `commands.emulateMedia`. */
import type { BrowserCommand } from 'vitest/node';

interface Media {
  readonly forcedColors: 'active' | 'none';
  readonly reducedMotion: 'reduce' | 'no-preference';
}

export const emulateMedia: BrowserCommand<[media: Media]> = ({ page }, media) => page.emulateMedia(media);

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(media: Media): Promise<void>;
  }
}
