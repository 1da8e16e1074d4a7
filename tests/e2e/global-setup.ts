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
  // One after the other: they share the folder of generated types.
  const chrome = await buildCompanion('chrome');
  const firefox = await buildCompanion('firefox');
  project.provide('places', await layPlaces(project.config.maxWorkers, { chrome, firefox }));
  project.provide('shippedChromeDir', chrome);
  project.provide('shippedFirefoxDir', firefox);
  return warm.remove;
}
