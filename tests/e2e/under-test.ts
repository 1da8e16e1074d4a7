import { inject } from 'vitest';
import type { Place } from './global-setup.ts';

/**
 * The builds that this worker tests, and where they look for the newsletter. Workers are numbered from 1
 * (https://vitest.dev/guide/parallelism).
 */
export function underTest(): Place {
  const place = inject('places')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!place) throw new Error(`There is no build for worker ${process.env.VITEST_POOL_ID}.`);
  return place;
}
