/** Runs a command-line tool of a dependency with this Node, without npm in between. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The script behind a package's command, as its package.json names it. `tool`: `package` or `package/command`. */
const scriptOf = (root: string, tool: string): string => {
  const [name = tool, command = name] = tool.split('/');
  const file = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin?: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`the package ${name} has no command of that name`);
  return join(dirname(file), script);
};

/** Resolves with the exit code, null when a signal ended it. Output goes where ours goes. */
export const runNodeTool = (
  root: string,
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [scriptOf(root, name), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
