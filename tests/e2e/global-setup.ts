import type { TestProject } from 'vitest/node';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { freePort } from '../../scripts/free-port.ts';

declare module 'vitest' {
  /** What the end-to-end specs get through `inject`. */
  interface ProvidedContext {
    /** Where the builds under test look for the newsletter: each spec starts its own sample server on this port. */
    port: number;
    origin: string;
    /** Folders of the builds under test. */
    chromeDir: string;
    firefoxDir: string;
    /** Folders of the builds that ship. */
    shippedChromeDir: string;
    shippedFirefoxDir: string;
  }
}

/** Builds everything once for all specs. One after the other: builds share the folder of generated types. */
export default async function setup(project: TestProject): Promise<void> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  project.provide('port', port);
  project.provide('origin', origin);
  project.provide('chromeDir', await buildCompanion('chrome', origin));
  project.provide('firefoxDir', await buildCompanion('firefox', origin));
  project.provide('shippedChromeDir', await buildCompanion('chrome'));
  project.provide('shippedFirefoxDir', await buildCompanion('firefox'));
}
