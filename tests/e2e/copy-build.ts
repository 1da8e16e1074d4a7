import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a build under test whose newsletter is at another origin: its address is all that differs, and building it again takes
 * seconds.
 *
 * @param folder of the build, and of the copy, which is laid anew
 * @param origin where the build, and the copy, looks for the newsletter
 * @returns the folder of the copy
 * @throws where the build is not that of this origin
 */
export function copyBuild(folder: [from: string, to: string], origin: [from: string, to: string]): string {
  const [from, to] = folder;
  let isFound = false;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(to, name), 'utf8');
    if (!code.includes(origin[0])) continue;
    isFound = true;
    writeFileSync(join(to, name), code.replaceAll(...origin));
  }
  if (!isFound) throw new Error(`${from} is not the build of ${origin[0]}: build it again.`);
  return to;
}
