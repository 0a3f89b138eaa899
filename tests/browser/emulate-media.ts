/** In Node, beside the browser under test: what a page cannot ask for itself. Called in tests as `commands.emulateMedia`. */
import type { BrowserCommand } from 'vitest/node';

interface Media {
  readonly forcedColors: 'active' | 'none';
  readonly reducedMotion: 'reduce' | 'no-preference';
  /** Stays as it was where it is not named. */
  readonly media?: 'screen' | 'print';
}

export const emulateMedia: BrowserCommand<[media: Media]> = ({ page }, media) => page.emulateMedia(media);

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(media: Media): Promise<void>;
  }
}
