import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { freePort } from '../../scripts/free-port.ts';
import { readProfile } from '../../scripts/profile/read-profile.ts';
import { warmProfile } from '../e2e/driver/warm-profile.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The profile of which the builds are. */
    profileFile: string;
  }
}

/**
 * Builds the companion of another newsletter from its profile alone, for the specs that run on it: of the one that COMPANION_PROFILE
 * names, else of an invented one.
 *
 * @returns what is done after the last spec
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const invented = fileURLToPath(new URL('./letters-on-skin.ts', import.meta.url));
  const file = resolve(process.env.COMPANION_PROFILE || invented);
  const { newsletter } = await readProfile(file);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  project.provide('profileFile', file);
  project.provide('publication', newsletter.name);
  const chromeDir = await buildCompanion('chrome', origin, 'under-test', file);
  const firefoxDir = await buildCompanion('firefox', origin, 'under-test', file);
  const warm = await warmProfile();
  project.provide('firefoxProfile', warm.path);
  project.provide('places', [{ port, origin, chromeDir, firefoxDir }]);
  project.provide('shippedFirefoxDir', await buildCompanion('firefox', undefined, undefined, file));
  return warm.remove;
}
