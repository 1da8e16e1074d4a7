import type { TestProject } from 'vitest/node';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { freePort } from '../../scripts/free-port.ts';
import { newsletter } from '../../utils/newsletter.ts';

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
    /** What the newsletter calls itself, as the profile of the builds has it. */
    publication: string;
  }
}

/** Builds everything once for all specs. One after the other: builds share the folder of generated types. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('publication', newsletter.name);
  const places: Place[] = [];
  for (let worker = 1; worker <= project.config.maxWorkers; worker += 1) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const folder = `under-test-${worker}`;
    places.push({
      ...{ port, origin },
      chromeDir: await buildCompanion('chrome', origin, folder),
      firefoxDir: await buildCompanion('firefox', origin, folder),
    });
  }
  project.provide('places', places);
  project.provide('shippedChromeDir', await buildCompanion('chrome'));
  project.provide('shippedFirefoxDir', await buildCompanion('firefox'));
}
