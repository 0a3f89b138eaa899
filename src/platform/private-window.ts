/** Private windows: is this page of ours in one, and when has the last of them closed? */
import { browser } from './browser.ts';

/** Chromium keeps one background and one profile for both (`spanning`), so the window is asked as well. */
export const isPrivateWindow = async (): Promise<boolean> => {
  if (browser.extension?.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return false;
  }
};

export const onLastPrivateWindowClosed = (listener: () => void): void => {
  browser.windows?.onRemoved.addListener(() => {
    void browser.windows.getAll().then((windows) => {
      if (!windows.some((each) => each.incognito)) listener();
    });
  });
};
