import type { GuideFailure } from '../store/types.ts';
import { planBackoff } from './plan-backoff.ts';

/** Failures that may pass by themselves; the others take a person, or a fresh link. */
const passing = new Set<GuideFailure>([
  'offline',
  'unreachable',
  'timeout',
  'server',
  'cut-off',
  'wait',
  'no-space',
  'store',
]);

/**
 * When a guide that could not be saved should be tried again by itself: its link dies within days. As rarely as a failed
 * check, 15 minutes to 24 hours apart.
 *
 * @param failures in a row, this one included
 * @param now epoch ms
 * @returns epoch ms; null when another try would be in vain
 */
export function planAnotherTry(failure: GuideFailure, failures: number, now: number): number | null {
  return passing.has(failure) ? planBackoff({ failures, offline: failure === 'offline' }, now).at : null;
}
