import type { TestProject } from 'vitest/node';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { freePort } from '../../scripts/free-port.ts';
import { newsletter } from '../../utils/newsletter.ts';
import { copyBuild } from './copy-build.ts';
import { warmProfile } from './driver/warm-profile.ts';

/** What one worker tests: two specs that run at the same time have a newsletter each, whose address is part of the build. */
export interface Place {
  /** Where the builds under test look for the newsletter: each spec starts its own sample server on this port. */
  port: number;
  origin: string;
  /** Folders of the builds under test. */
  chromeDir: string;
  firefoxDir: string;
}

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
 * Builds everything once for all specs. One after the other: builds share the folder of generated types.
 *
 * @returns what is done after the last spec
 */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('publication', newsletter.name);
  const warm = await warmProfile();
  project.provide('firefoxProfile', warm.path);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const first: Place = {
    ...{ port, origin },
    chromeDir: await buildCompanion('chrome', origin, 'under-test-1'),
    firefoxDir: await buildCompanion('firefox', origin, 'under-test-1'),
  };
  const places = [first];
  for (let worker = 2; worker <= project.config.maxWorkers; worker += 1) {
    const own = await freePort();
    const copy = (folder: string) =>
      copyBuild(
        [folder, folder.replace('under-test-1', `under-test-${worker}`)],
        [origin, `http://127.0.0.1:${own}`],
      );
    places.push({
      ...{ port: own, origin: `http://127.0.0.1:${own}` },
      ...{ chromeDir: copy(first.chromeDir), firefoxDir: copy(first.firefoxDir) },
    });
  }
  project.provide('places', places);
  project.provide('shippedChromeDir', await buildCompanion('chrome'));
  project.provide('shippedFirefoxDir', await buildCompanion('firefox'));
  return warm.remove;
}
