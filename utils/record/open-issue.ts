import { finishViews } from '../derived/finish-views.ts';
import { clearNotification } from '../platform/notifications.ts';
import { openTab } from '../platform/tabs.ts';
import { explainStoreError } from '../store/explain-store-error.ts';
import { findIssue } from '../store/issues.ts';
import { recordReading, undoReading } from '../store/ledger.ts';
import type { IssueRow, OpenedFrom } from '../store/types.ts';
import { noticeIdOf } from './notice-id.ts';
import type { ActAnswer } from './record-act.ts';

/** `no-tab`: the browser opened neither a tab nor a window; `no-address`: a notification's issue has none. Nothing was written. */
export type OpenAnswer = ActAnswer | { ok: false; error: { kind: 'no-tab' | 'no-address' } };

/**
 * Opens an issue on the web and writes down that it was read, and from where. The worker opens first and writes then. A page
 * writes first, since a popup ends with the tab it opens; what was written is taken back when nothing opened.
 *
 * @param onStored called once the reading is stored, before the tab opens: a popup asks the worker then to do what it may
 *   not live to do
 * @param isBehind the tab opens in the background
 */
export async function openIssue(
  issueId: string,
  where: OpenedFrom,
  now = Date.now(),
  onStored: () => void = () => undefined,
  isBehind = false,
): Promise<OpenAnswer> {
  try {
    const issue = await findIssue(issueId);
    if (!issue) return { ok: false, error: { kind: 'unknown' } };
    return where === 'notification'
      ? await openThenWrite(issue, now)
      : await writeThenOpen(issue, where, now, onStored, isBehind);
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}

async function openThenWrite({ id, url }: IssueRow, now: number): Promise<OpenAnswer> {
  if (url === null) return { ok: false, error: { kind: 'no-address' } };
  if (!(await openTab(url))) return { ok: false, error: { kind: 'no-tab' } };
  const recorded = await recordReading(id, { kind: 'opened', where: 'notification' }, now);
  if (!recorded) return { ok: false, error: { kind: 'unknown' } };
  await follow(id);
  return { ok: true, readingId: recorded.readingId };
}

async function writeThenOpen(
  { id, url }: IssueRow,
  where: OpenedFrom,
  now: number,
  onStored: () => void,
  isBehind: boolean,
): Promise<OpenAnswer> {
  const recorded = await recordReading(id, { kind: 'opened', where }, now);
  if (!recorded) return { ok: false, error: { kind: 'unknown' } };
  onStored();
  // Without an address there is nothing to open, and what was read is read.
  const isOpen = url === null || (await openTab(url, isBehind));
  if (!isOpen) await undoReading(recorded.readingId, now);
  await follow(id);
  return isOpen ? { ok: true, readingId: recorded.readingId } : { ok: false, error: { kind: 'no-tab' } };
}

/** A notification that stays is no reason to say that the issue was not opened. */
async function follow(issueId: string): Promise<void> {
  await finishViews();
  await clearNotification(noticeIdOf({ issueId, several: false })).catch(() => undefined);
}
