import { openTab } from '../../platform/tabs.ts';
import type { OpenedFrom } from '../../store/types.ts';
import { describeOpening } from '../sentences/describe-opening.ts';
import { askWorker } from './ask-worker.ts';
import type { Opening } from './opening-of.ts';

/**
 * Opens the issue in a tab; it counts as read. What the database does not take must not keep anybody from reading: the issue
 * is opened then all the same. The database's code is loaded now, not before the popup's first paint. The popup ends with
 * the tab it opens: the worker brings badge and snapshot up to date.
 *
 * @returns what to tell when it was not opened, or not marked as read; null when all went well
 */
export async function openIssue(
  { id, url }: { id: string; url: string | null },
  where: OpenedFrom,
  how: Opening = 'front',
): Promise<string | null> {
  const record = await import('../../record/open-issue.ts');
  const onStored = where === 'popup' ? () => void askWorker({ type: 'finish-views' }) : undefined;
  const isBehind = how === 'behind';
  const answer = await record.openIssue(id, where, Date.now(), onStored, isBehind);
  const isTried = answer.ok || answer.error.kind === 'no-tab';
  const isOpen = isTried ? answer.ok : url !== null && (await openTab(url, isBehind));
  return describeOpening(answer, isOpen);
}
