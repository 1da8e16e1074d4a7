import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import type { Place } from './lay-places.ts';

/**
 * The builds that this worker tests, and where they look for the newsletter. Workers are numbered from 1
 * (https://vitest.dev/guide/parallelism).
 */
export function underTest(): Place {
  const place = inject('places')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!place) throw new Error(`There is no build for worker ${process.env.VITEST_POOL_ID}.`);
  return place;
}

/** The folder of the build that this worker tests in that browser. */
export function buildFor(kind: BrowserName): string {
  const { chromeDir, firefoxDir } = underTest();
  return kind === 'chromium' ? chromeDir : firefoxDir;
}
