import type { GuideFailure, GuideRow } from '../store/types.ts';
import { planBackoff } from './plan-backoff.ts';

/** Failures that may pass by themselves; the others take a person, or a fresh link. */
const passing = new Set<GuideFailure>(['offline', 'timeout', 'server', 'cut-off', 'wait']);

/**
 * Whether a guide that could not be saved should be tried again by itself: its link dies within days. As rarely as a
 * failed check, 15 minutes to 24 hours apart.
 *
 * @param now epoch ms
 */
export function isWorthAnotherTry(
  { state, failure, failedAt, failures }: Pick<GuideRow, 'state' | 'failure' | 'failedAt' | 'failures'>,
  now: number,
): boolean {
  if (state !== 'failed' || failure === null || failedAt === null || !passing.has(failure)) return false;
  return planBackoff({ failures, offline: failure === 'offline' }, failedAt).at <= now;
}
