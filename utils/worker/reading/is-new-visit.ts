import type { LedgerRow } from '../../store/types.ts';

/** Pages that we open ourselves are there by then, slow ones too; who loads a page anew does so sooner. */
const recentMs = 10 * 60_000;
/** A browser that opens the tabs of last time does so at its start. */
const restoringMs = 2 * 60_000;

interface Visit {
  now: number;
  /** When the browser was started, epoch ms; null in its first moments. */
  begunAt: number | null;
  /** The same tab showed the same issue before. */
  isSameTab: boolean;
}

/**
 * Whether a page that shows an issue means that somebody opened it: not we a moment ago, no page that was loaded anew, no tab
 * that a starting browser opens again. Whoever opened it in the reader alone has opened its page now.
 *
 * @param known undefined where nothing was ever done with the issue
 */
export function isNewVisit(
  known: Pick<LedgerRow, 'lastOpenedAt' | 'where'> | undefined,
  { now, begunAt, isSameTab }: Visit,
): boolean {
  if (isSameTab) return false;
  const openedAt = known?.where === 'reader' ? null : (known?.lastOpenedAt ?? null);
  if (openedAt === null) return true;
  // A clock that was set back says nothing of what is recent.
  if (openedAt <= now && now - openedAt < recentMs) return false;
  return begunAt !== null && now - begunAt >= restoringMs;
}
