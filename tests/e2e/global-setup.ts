import type { TestProject } from 'vitest/node';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { freePort } from '../../scripts/free-port.ts';

/** What the end-to-end specs get through `inject('builds')`. */
export interface Builds {
  /** Where the builds under test look for the newsletter: each spec starts its own sample server on this port. */
  port: number;
  origin: string;
  /** Builds under test. */
  chromeDir: string;
  firefoxDir: string;
  /** The builds that ship. */
  shippedChromeDir: string;
  shippedFirefoxDir: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    builds: Builds;
  }
}

/** Builds everything once for all specs. One after the other: builds share the folder of generated types. */
export default async function setup(project: TestProject): Promise<void> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  project.provide('builds', {
    port,
    origin,
    chromeDir: await buildCompanion('chrome', origin),
    firefoxDir: await buildCompanion('firefox', origin),
    shippedChromeDir: await buildCompanion('chrome'),
    shippedFirefoxDir: await buildCompanion('firefox'),
  });
}
