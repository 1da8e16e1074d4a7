import { join } from 'node:path';
import { outputFolder } from './profile/output-folder.ts';
import { root, runTool } from './run-tool.ts';

export type BuildTarget = 'chrome' | 'firefox';

/**
 * Builds the production extension and gives its folder.
 *
 * @param sampleOrigin makes it the build under test, whose newsletter is the sample server at this origin, in a folder
 *   of its own (see wxt.config.ts); without it the build is the one that ships
 * @param folder of the build under test, within that of the builds
 * @param profileFile the profile of another newsletter, that of COMPANION_PROFILE unless given (docs/your-newsletter.md)
 * @throws with the end of the build's output
 */
export async function buildCompanion(
  target: BuildTarget,
  sampleOrigin?: string,
  folder = 'under-test',
  profileFile = process.env.COMPANION_PROFILE,
): Promise<string> {
  const env = {
    // A test runner names itself here: what components are made of would tell of their files, as for a developer.
    NODE_ENV: 'production',
    COMPANION_SAMPLE_ORIGIN: sampleOrigin ?? '',
    COMPANION_SAMPLE_FOLDER: folder,
    COMPANION_PROFILE: profileFile ?? '',
  };
  const { ok, output } = await runTool('wxt', ['build', '-b', target], { env, show: false });
  if (!ok) throw new Error(`The extension could not be built for ${target}:\n${output.slice(-4000)}`);
  return join(root, outputFolder(profileFile, sampleOrigin && folder), `${target}-mv3`);
}
