import { lastCounter, lastStampMs, makeStamp, parseStamp } from './make-stamp.ts';
import type { Stamp } from './types.ts';

/**
 * The stamp of what is written now: later than all that was known here, also where the clock was set back.
 *
 * @param last the latest stamp known on this machine, of whichever device; null for none
 * @param now epoch ms
 * @param device this machine's
 */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  if (last === null) return makeStamp(now, 0, device);
  const { ms, counter } = parseStamp(last);
  if (now > ms) return makeStamp(now, 0, device);
  if (counter < lastCounter) return makeStamp(ms, counter + 1, device);
  return makeStamp(Math.min(ms + 1, lastStampMs), ms < lastStampMs ? 0 : lastCounter, device);
}
