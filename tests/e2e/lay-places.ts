import { basename, dirname, join } from 'node:path';
import { buildCompanion } from '../../scripts/build-companion.ts';
import { freePort } from '../../scripts/free-port.ts';
import { copyBuild } from './copy-build.ts';

/** What one worker tests: two specs that run at the same time have a newsletter each, whose address is part of the build. */
export interface Place {
  /** Where the builds under test look for the newsletter: each spec starts its own sample server on this port. */
  port: number;
  origin: string;
  /** Folders of the builds under test. */
  chromeDir: string;
  firefoxDir: string;
}

/** Of the build that all are copies of: nobody is asked there (https://www.rfc-editor.org/rfc/rfc863). */
const nowhere = 'http://127.0.0.1:9';

/**
 * Builds the companion under test for both browsers, and copies it for each worker. One build after the other: they share the folder
 * of generated types.
 *
 * @param profileFile of another newsletter
 */
export async function layPlaces(workers: number, profileFile?: string): Promise<Place[]> {
  const [chrome, firefox] = await buildUnderTest(profileFile);
  const places: Place[] = [];
  for (let worker = 1; worker <= workers; worker += 1) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const copy = (folder: string) => {
      const own = join(dirname(folder), '..', `under-test-${worker}`, basename(folder));
      return copyBuild([folder, own], [nowhere, origin]);
    };
    places.push({ port, origin, chromeDir: copy(chrome), firefoxDir: copy(firefox) });
  }
  return places;
}

/** The folders of the builds of which those under test are copies, for Chrome and for Firefox. */
export async function buildUnderTest(profileFile?: string): Promise<[chrome: string, firefox: string]> {
  return [
    await buildCompanion('chrome', nowhere, profileFile),
    await buildCompanion('firefox', nowhere, profileFile),
  ];
}
