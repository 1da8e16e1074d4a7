import type { Leave } from '../../learning/find-leave.ts';
import { findIssueBodies } from '../../store/issues.ts';
import { listMissedIssues } from '../../store/missed-issues.ts';
import type { MissedItem } from '../types.ts';

/** As many as are read in ten seconds. */
const shownPoints = 4;

/** What came while somebody was away, newest first, at most `limit`, each with what it is about. */
export async function listMissedItems(leave: Leave, limit: number): Promise<MissedItem[]> {
  const rows = await listMissedIssues(leave, limit);
  const bodies = await findIssueBodies(rows.map(({ id }) => id));
  return rows.map(({ id, newsletterId, title, summary, publishedAt, isDayOnly, unread }, at) => {
    const { learningPoints = [], contents = [] } = bodies[at]?.parts ?? {};
    const points = (learningPoints.length > 0 ? learningPoints : contents).slice(0, shownPoints);
    return {
      ...{ id, newsletterId, title, summary, points, publishedAt, isDayOnly },
      unread: unread === 1,
    };
  });
}
