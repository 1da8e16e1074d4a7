import type { LogEntry } from '../log/types.ts';
import { roundHours } from './round-hours.ts';
import type { Scheme } from './types.ts';

export type Caution =
  /** The issue was paid for by somebody, and the scheme takes nothing promotional: the person decides. */
  | 'sponsored'
  /** So short that its hours are rounded to none. */
  | 'too-short';

/** What a person should look at before an entry goes to a scheme, though no box is empty. */
export function cautionsFor(scheme: Scheme, entry: LogEntry): Caution[] {
  const isSponsored = scheme.excludesPromotional && entry.source.sponsor !== null;
  const isTooShort = scheme.hours !== null && roundHours(scheme.hours, entry.minutes) === 0;
  return [...(isSponsored ? ['sponsored' as const] : []), ...(isTooShort ? ['too-short' as const] : [])];
}
