import type { Standing } from './types.ts';

/** In the order in which they are offered. */
export const standings: readonly Standing[] = ['exact', 'moved', 'changed', 'lost', 'kept'];
