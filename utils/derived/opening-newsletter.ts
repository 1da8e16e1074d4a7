import { readLocal, writeLocal } from '../platform/local.ts';
import { listIssues } from '../store/issues.ts';
import { findFirstSubscription, findNewsletter } from '../store/newsletters.ts';

const key = 'popupLeftAt';

/**
 * The newsletter that the popup opens with: that of the newest unread issue; else the one it was left at; else the first,
 * which is the home one. Undefined before there is any.
 */
export async function findOpeningNewsletter(): Promise<string | undefined> {
  const [newest] = await listIssues(null, 'unread', 1);
  if (newest) return newest.newsletterId;
  const left = await readLocal(key);
  const row = typeof left === 'string' ? await findNewsletter(left) : undefined;
  if (row && row.removedAt === null) return row.id;
  return (await findFirstSubscription())?.id;
}

/** Notes where the popup is left. @returns false where that was noted before, or could not be */
export async function noteLeftAt(newsletterId: string): Promise<boolean> {
  return (await readLocal(key)) !== newsletterId && (await writeLocal(key, newsletterId));
}
