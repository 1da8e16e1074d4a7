import { restoreBackup } from '../../../backup/file/restore-backup.ts';
import type { OnProgress, Restored, RestoredFrom } from '../../../backup/file/types.ts';
import { undoRestore } from '../../../backup/file/undo-restore.ts';
import { finishViews } from '../../../derived/finish-views.ts';
import { withLock } from '../../../platform/locks.ts';
import { explainStoreError } from '../../../store/explain-store-error.ts';
import { describeFault } from '../../sentences/backup/describe-fault.ts';
import { describeRefusal } from '../../sentences/describe-refusal.ts';
import { say } from '../../sentences/say.ts';
import { askWorker } from '../ask-worker.ts';
import { changeSubscription } from '../change-subscription.ts';

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
 * Takes back what a backup brought: newsletters are removed, as from their list, what was noted, logged and set is as it was.
 *
 * @returns how it went, in a sentence
 */
export async function undoRestored(from: RestoredFrom): Promise<{ ok: boolean; message: string }> {
  try {
    for (const newsletterId of from.newsletters) {
      const failure = await changeSubscription(newsletterId, { isRemoved: true });
      if (failure !== null) return { ok: false, message: failure };
    }
    await undoRestore(from);
    await finishViews();
    return {
      ok: true,
      message: say(from.newsletters.length > 0 ? 'backup.undoneNewsletters' : 'backup.undone'),
    };
  } catch (error) {
    return { ok: false, message: describeRefusal(explainStoreError(error)) };
  }
}
