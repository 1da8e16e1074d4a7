import type { Clamps } from '../merge/types.ts';

/** How records are taken in. */
export interface Keeping {
  /** This machine's name in stamps (`ensureDevice`). */
  device: string;
  /** What stamps that are this machine's own were clamped to elsewhere. */
  clamps: Clamps;
  /** Epoch ms. */
  now: number;
}
