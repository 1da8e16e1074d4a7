import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import { removeGuideFile, takeBackGuideFile } from '../store/removed-guides.ts';

/** `gone`: there is nothing to delete, or to take back. */
export type RemoveAnswer =
  | { ok: true; bytes: number }
  | { ok: false; error: { kind: StoreFailure | 'gone' } };

/** Deletes a saved guide; `takeBackGuide` undoes it for ten minutes (worker/subscriptions/purge-removed.ts). */
export async function removeGuide(guideId: string, now = Date.now()): Promise<RemoveAnswer> {
  try {
    const bytes = await removeGuideFile(guideId, now);
    if (bytes === undefined) return { ok: false, error: { kind: 'gone' } };
    await finishViews();
    return { ok: true, bytes };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}

export async function takeBackGuide(
  guideId: string,
): Promise<{ ok: true } | Extract<RemoveAnswer, { ok: false }>> {
  try {
    if (!(await takeBackGuideFile(guideId))) return { ok: false, error: { kind: 'gone' } };
    await finishViews();
    return { ok: true };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
