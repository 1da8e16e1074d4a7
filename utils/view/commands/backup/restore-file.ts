import { restoreBackup } from '../../../backup/file/restore-backup.ts';
import type { FormerNewsletter, OnProgress, Restored, RestoredFrom } from '../../../backup/file/types.ts';
import { undoRestore } from '../../../backup/file/undo-restore.ts';
import { finishViews } from '../../../derived/finish-views.ts';
import { withLock } from '../../../platform/locks.ts';
import { explainStoreError } from '../../../store/explain-store-error.ts';
import { describeFault } from '../../sentences/backup/describe-fault.ts';
import { describeIfRefused, describeRefusal } from '../../sentences/describe-refusal.ts';
import { say } from '../../sentences/say.ts';
import { askWorker } from '../ask-worker.ts';

/** `from` takes it back, where it was done (`undoRestored`). */
export type RestoreAnswer =
  | { ok: true; value: Restored; from: RestoredFrom | null }
  | { ok: false; message: string };

/** Reads a backup to its end and says what restoring it would do. Nothing is changed. Takes the lock `backup`. */
export async function lookIntoBackup(
  file: Blob,
  onProgress: OnProgress,
  now = Date.now(),
): Promise<RestoreAnswer> {
  return await attempt(() => restoreBackup(file, 'on-trial', now, onProgress));
}

/**
 * Restores a backup that was looked into. Where it ends in between, what was restored until then stays, and it can be restored
 * once more: twice is once. Takes the lock `backup`.
 */
export async function restoreFile(
  file: Blob,
  onProgress: OnProgress,
  now = Date.now(),
): Promise<RestoreAnswer> {
  const answer = await attempt(() => restoreBackup(file, 'for-good', now, onProgress));
  await finishViews();
  // New subscriptions are looked at, and what was noted is found.
  void askWorker({ type: 'resume' });
  return answer;
}

async function attempt(act: () => ReturnType<typeof restoreBackup>): Promise<RestoreAnswer> {
  try {
    const result = await withLock('backup', act);
    return result.ok ? result : { ok: false, message: describeFault(result.error) };
  } catch (error) {
    return { ok: false, message: describeRefusal(explainStoreError(error)) };
  }
}

/**
 * Takes back what a backup brought: what was noted, logged and set is as it was, newsletters are removed, as from their list, and
 * those that it removed are back. What is so already counts as taken back, so where it ends in between it can be done once more.
 *
 * @returns how it went, in a sentence
 */
export async function undoRestored(from: RestoredFrom): Promise<{ ok: boolean; message: string }> {
  try {
    await undoRestore(from);
    await finishViews();
    for (const newsletterId of from.newsletters) {
      const change = { isRemoved: true };
      const answer = await askWorker({ type: 'change-subscription', newsletterId, change });
      const failure = describeIfRefused(answer);
      if (failure !== null) return { ok: false, message: failure };
    }
    for (const former of from.removed) {
      const failure = await bringBack(former);
      if (failure !== null) return { ok: false, message: failure };
    }
    return {
      ok: true,
      message: say(from.newsletters.length > 0 ? 'backup.undoneNewsletters' : 'backup.undone'),
    };
  } catch (error) {
    return { ok: false, message: describeRefusal(explainStoreError(error)) };
  }
}

/** Ten minutes after a newsletter was removed it is deleted: then it is subscribed to anew. @returns why it was not done */
async function bringBack({ id, name, address, source }: FormerNewsletter): Promise<string | null> {
  const change = { isRemoved: false };
  const answer = await askWorker({ type: 'change-subscription', newsletterId: id, change });
  if (!('ok' in answer) || answer.ok || describeIfRefused(answer) !== null) return describeIfRefused(answer);
  const one = { name: name ?? new URL(address).host, isNamed: name !== null, address, source };
  return describeIfRefused(await askWorker({ type: 'subscribe', newsletters: [one] }));
}
