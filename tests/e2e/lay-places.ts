import { layUnderTest } from '../../scripts/build/lay-under-test.ts';
import { freePort } from '../../scripts/free-port.ts';

/** What one worker tests: two specs that run at the same time have a newsletter each, whose address is part of the build. */
export interface Place {
  /** Where the builds under test look for the newsletter: each spec starts its own sample server on this port. */
  port: number;
  origin: string;
  /** Folders of the builds under test. */
  chromeDir: string;
  firefoxDir: string;
}

/** Folders of the builds that ship. */
export interface Builds {
  chrome: string;
  firefox: string;
}

/** Lays a build under test of each of these for each worker. */
export async function layPlaces(workers: number, { chrome, firefox }: Builds): Promise<Place[]> {
  const places: Place[] = [];
  for (let worker = 1; worker <= workers; worker += 1) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const lay = (built: string) => layUnderTest(built, origin, `under-test-${worker}`);
    places.push({ port, origin, chromeDir: lay(chrome), firefoxDir: lay(firefox) });
  }
  return places;
}
