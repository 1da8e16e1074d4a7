import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../profile/output-folder.ts';
import { root, runTool } from '../run-tool.ts';
import type { Packages } from './types.ts';

/**
 * Builds the packages for the stores, and that of the sources, into `.output`.
 *
 * @param folder the project's, or one in which its sources were unpacked beside its packages
 * @throws with the end of the build's output
 */
export async function zipCompanion(folder = root): Promise<Packages> {
  const profileFile = process.env.COMPANION_PROFILE;
  const env = { COMPANION_PROFILE: profileFile ?? '' };
  const output = join(folder, outputFolder(profileFile));
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const target of ['chrome', 'firefox']) {
    const done = await runTool('wxt', ['zip', '-b', target], { env, show: false, cwd: folder });
    if (!done.ok)
      throw new Error(`The package for ${target} could not be made:\n${done.output.slice(-4000)}`);
  }
  return { chrome: zipOf('chrome'), firefox: zipOf('firefox'), sources: zipOf('sources') };

  function zipOf(kind: string): string {
    const [path] = globSync(join(output, `*-${version}-${kind}.zip`));
    if (!path) throw new Error(`There is no package ${kind} in ${output}.`);
    return path;
  }
}
