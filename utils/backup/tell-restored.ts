import { findUntold, keepUntold, removeUntold } from '../store/untold.ts';
import { addNotice, parseNotice, uniteNotices } from './restored-notice.ts';
import type { Loss, Restored } from './types.ts';

/**
 * Adds what came back, and what did not, to what nobody was told of yet. Nothing is no notice. What storage.local does not take, as on a
 * full disk, is kept in the database for `tellUntold`.
 *
 * @param at epoch ms
 */
export async function tellRestored(
  { readings, newsletters }: Restored,
  lost: Loss,
  at: number,
): Promise<void> {
  if (readings + newsletters === 0 && lost === 'nothing') return;
  const notice = { at, readings, newsletters, lost };
  if (!(await addNotice(notice))) await keepUntold(uniteNotices(notice, parseNotice(await findUntold())));
}

/** Tells what could not be told when it came back. */
export async function tellUntold(): Promise<void> {
  const untold = await findUntold();
  if (!untold) return;
  const notice = parseNotice(untold);
  if (!notice || (await addNotice(notice))) await removeUntold();
}
