import type { TestProject } from 'vitest/node';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { readProfile } from '../../scripts/profile/read-profile.ts';
import { warmProfile } from '../e2e/driver/warm-profile.ts';
import { layPlaces } from '../e2e/lay-places.ts';
import { publisherProfile } from './publisher-profile.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The profile of which the builds are. */
    profileFile: string;
  }
}

/**
 * Builds the companion of another newsletter from its profile alone, for the specs that run on it.
 *
 * @returns what is done after the last spec
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const file = publisherProfile();
  const { newsletter } = await readProfile(file);
  project.provide('profileFile', file);
  project.provide('publication', newsletter.name);
  const chrome = await buildCompanion('chrome', undefined, file);
  const firefox = await buildCompanion('firefox', undefined, file);
  project.provide('places', await layPlaces(project.config.maxWorkers, { chrome, firefox }));
  const warm = await warmProfile();
  project.provide('firefoxProfile', warm.path);
  project.provide('shippedFirefoxDir', firefox);
  return warm.remove;
}
