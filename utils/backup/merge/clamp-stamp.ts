import { makeStamp, parseStamp } from './make-stamp.ts';
import type { Stamp } from './types.ts';

/** How far a stamp may be ahead of the clock it meets: a wrong time zone alone sets two clocks up to a day apart. */
const mostAheadMs = 24 * 60 * 60_000;

/**
 * A stamp that is more than a day ahead, as if it had been written now: a clock that is wrong by years does not win for ever,
 * and what is changed next wins over it. To be used once, where a stamp enters (`enterRecords`): merging knows no clock.
 *
 * @param now epoch ms
 */
export function clampStamp(stamp: Stamp, now: number): Stamp {
  const { counter, device } = parseStamp(stamp);
  return isAhead(stamp, now) ? makeStamp(now, counter, device) : stamp;
}

/** Whether it is more than a day ahead of `now`, epoch ms. */
export const isAhead = (stamp: Stamp, now: number): boolean => parseStamp(stamp).ms > now + mostAheadMs;
