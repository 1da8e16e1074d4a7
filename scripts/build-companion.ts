import { join } from 'node:path';
import { layUnderTest } from './build/lay-under-test.ts';
import { outputFolder } from './profile/output-folder.ts';
import { root, runTool } from './run-tool.ts';

export type BuildTarget = 'chrome' | 'firefox';

/**
 * Builds the production extension and gives its folder.
 *
 * @param sampleOrigin makes a copy of it the build under test, whose newsletter is the sample server at this origin, and gives
 *   that one's folder (see build/lay-under-test.ts)
 * @param profileFile the profile of another newsletter, that of COMPANION_PROFILE unless given (docs/your-newsletter.md)
 * With COMPANION_BUILT set it takes the build that is there: `npm test` makes those of the specs while other tests run.
 *
 * @throws with the end of the build's output
 */
export async function buildCompanion(
  target: BuildTarget,
  sampleOrigin?: string,
  profileFile = process.env.COMPANION_PROFILE,
): Promise<string> {
  const built = join(root, outputFolder(profileFile), `${target}-mv3`);
  if (!process.env.COMPANION_BUILT) await build(target, profileFile);
  return sampleOrigin === undefined ? built : layUnderTest(built, sampleOrigin);
}

async function build(target: BuildTarget, profileFile = ''): Promise<void> {
  // A test runner names itself here: what components are made of would tell of their files, as for a developer.
  const env = { NODE_ENV: 'production', COMPANION_PROFILE: profileFile };
  const { ok, output } = await runTool('wxt', ['build', '-b', target], { env, show: false });
  if (!ok) throw new Error(`The extension could not be built for ${target}:\n${output.slice(-4000)}`);
}
