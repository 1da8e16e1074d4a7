import type { TestProject } from 'vitest/node';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { newsletter } from '../../utils/newsletter.ts';
import { warmProfile } from './driver/warm-profile.ts';
import { layPlaces, type Place } from './lay-places.ts';

declare module 'vitest' {
  /** What the end-to-end specs get through `inject`. */
  interface ProvidedContext {
    /** One a worker. */
    places: readonly Place[];
    /** Folders of the builds that ship. */
    shippedChromeDir: string;
    shippedFirefoxDir: string;
    /** Folder of a profile in which Firefox has run; see `warmProfile`. */
    firefoxProfile: string;
    /** What the newsletter calls itself, as the profile of the builds has it. */
    publication: string;
  }
}

/**
 * Builds everything once for all specs.
 *
 * @returns what is done after the last spec
 */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('publication', newsletter.name);
  const warm = await warmProfile();
  project.provide('firefoxProfile', warm.path);
  project.provide('places', await layPlaces(project.config.maxWorkers));
  project.provide('shippedChromeDir', await buildCompanion('chrome'));
  project.provide('shippedFirefoxDir', await buildCompanion('firefox'));
  return warm.remove;
}
