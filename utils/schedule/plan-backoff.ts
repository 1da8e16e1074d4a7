import type { NextCheck, ScheduleInput } from './types.ts';

const firstMs = 15 * 60_000;
const longestMs = 24 * 60 * 60_000;

/** After failures in a row: 15 min, 30 min, 1 h … up to 24 h; the jitter is added by the caller. Offline is no failure. */
export function planBackoff(
  { failures, offline }: Pick<ScheduleInput, 'failures' | 'offline'>,
  lastCheckAt: number,
): NextCheck {
  if (offline) return { at: lastCheckAt + firstMs, reason: { code: 'offline' } };
  const pause = Math.min(firstMs * 2 ** (failures - 1), longestMs);
  return { at: lastCheckAt + pause, reason: { code: 'failed', failures } };
}
