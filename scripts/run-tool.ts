import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The project's folder; scripts work from any current folder. */
export const root = join(import.meta.dirname, '..');
const tools = join(root, 'node_modules', '.bin');

/**
 * Runs one of the project's own command line tools in the project's folder, or in `cwd`.
 *
 * @param show true: its output goes to the terminal; false: it is only handed out
 */
export function runTool(
  tool: string,
  args: readonly string[],
  { env = {}, show = true, cwd = root }: { env?: Record<string, string>; show?: boolean; cwd?: string } = {},
): Promise<{ ok: boolean; output: string }> {
  const child = spawn(join(tools, tool), args, {
    cwd,
    // The tools start with `env node`: first on the path comes the Node this project pins.
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, ...env },
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
