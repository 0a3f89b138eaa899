/** Installs Debian packages, where that needs no permission. */
import type { Machine } from './machine.ts';

/** A browser with its libraries is some 150 MB; package mirrors can be slow. */
const INSTALL_LIMIT_MS = 600_000;
const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

/** True when every package is installed afterwards. Not root, or no `apt-get`: false, and nothing is tried. */
export const installPackages = (machine: Machine, packages: readonly string[]): boolean => {
  const aptGet = machine.onPath('apt-get');
  if (machine.platform !== 'linux' || !machine.isRoot || !aptGet) return false;
  machine.say(`Installing ${packages.join(', ')} with apt-get …`);
  const install = (): boolean => machine.run(aptGet, ['install', '-y', '--no-install-recommends', ...packages], INSTALL_LIMIT_MS, QUIET).ok;
  // A fresh machine has no package lists yet; one with stale lists names files that are gone.
  return install() || (machine.run(aptGet, ['update'], INSTALL_LIMIT_MS, QUIET).ok && install());
};
