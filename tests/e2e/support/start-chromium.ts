/** Chromium with the built extension, as every test and bench starts it: without a window, in English, out of the network's reach. */
import { launchChromium, type Chromium, type ChromiumOptions } from '../../../src/cli/browser/chromium.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { chromiumBuild, chromiumPath } from './built.ts';
import { LIMIT_MS } from './waiting.ts';

/** @param hosts names that the server at `address` (`127.0.0.1:PORT`) plays */
export const startChromium = (
  hosts: readonly string[] = [],
  address = '',
  options: Partial<Omit<ChromiumOptions, 'hostMap'>> = {},
): Promise<Chromium> =>
  launchChromium({
    executable: chromiumPath(),
    extension: chromiumBuild(),
    headless: true,
    hostMap: Object.fromEntries(hosts.map((host) => [host, address])),
    sealed: true,
    language: 'en-US',
    ...options,
  });

/** The welcome page opens once everything is registered; then it is in the way. */
export const closeWelcomePage = async ({ context }: Chromium): Promise<void> => {
  const welcome = await until('the welcome page is open', () => context.pages().find((p) => p.url().endsWith('/welcome.html')), LIMIT_MS);
  await welcome.close();
};
