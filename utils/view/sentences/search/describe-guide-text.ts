import type { GuideTextRow } from '../../../store/types.ts';
import { say } from '../say.ts';

/** Why a guide cannot be found by its words; null where it can. */
export function describeGuideText(
  row: Pick<GuideTextRow, 'state' | 'pages' | 'pageCount'> | undefined,
): string | null {
  if (!row || row.state === 'read') return null;
  if (row.state === 'late' && row.pages.length > 0)
    return say('search.guideLate', { count: row.pages.length });
  return say(row.state === 'none' ? 'search.guideNone' : 'search.guideFailed');
}
