import { join } from 'node:path';
import { outputFolder } from './profile/output-folder.ts';
import { root, runTool } from './run-tool.ts';

export type BuildTarget = 'chrome' | 'firefox';

/**
 * Builds the production extension and gives its folder.
 *
 * @param sampleOrigin makes it the build under test, whose newsletter is the sample server at this origin, in a folder
 *   of its own (see wxt.config.ts); without it the build is the one that ships
 * @param profileFile the profile of another newsletter, that of COMPANION_PROFILE unless given (docs/your-newsletter.md)
 * With COMPANION_BUILT set it only says where that build lies: `npm test` makes those of the specs while other tests run.
 *
 * @throws with the end of the build's output
 */
export async function buildCompanion(
  target: BuildTarget,
  sampleOrigin?: string,
  profileFile = process.env.COMPANION_PROFILE,
): Promise<string> {
  const dir = join(root, outputFolder(profileFile, sampleOrigin !== undefined), `${target}-mv3`);
  if (process.env.COMPANION_BUILT) return dir;
  const env = {
    // A test runner names itself here: what components are made of would tell of their files, as for a developer.
    NODE_ENV: 'production',
    COMPANION_SAMPLE_ORIGIN: sampleOrigin ?? '',
    COMPANION_PROFILE: profileFile ?? '',
  };
  const { ok, output } = await runTool('wxt', ['build', '-b', target], { env, show: false });
  if (!ok) throw new Error(`The extension could not be built for ${target}:\n${output.slice(-4000)}`);
  return dir;
}
