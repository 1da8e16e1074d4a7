import { join } from 'node:path';
import { root, runTool } from './run-tool.ts';

export type BuildTarget = 'chrome' | 'firefox';

/**
 * Builds the production extension and gives its folder.
 *
 * @param sampleOrigin makes it the build under test, whose newsletter is the sample server at this origin, in a folder
 *   of its own (see wxt.config.ts); without it the build is the one that ships
 * @throws with the end of the build's output
 */
export async function buildCompanion(target: BuildTarget, sampleOrigin?: string): Promise<string> {
  const env = { COMPANION_SAMPLE_ORIGIN: sampleOrigin ?? '' };
  const { ok, output } = await runTool('wxt', ['build', '-b', target], { env, show: false });
  if (!ok) throw new Error(`The extension could not be built for ${target}:\n${output.slice(-4000)}`);
  return join(root, '.output', ...(sampleOrigin ? ['under-test'] : []), `${target}-mv3`);
}
