import type { StoreFailure } from '../store/explain-store-error.ts';
import { removeGuideFile, takeBackGuideFile } from '../store/removed-guides.ts';
import { storeAct } from './store-act.ts';

/** `gone`: there is nothing to delete, or to take back. */
export type RemoveAnswer =
  | { ok: true; bytes: number }
  | { ok: false; error: { kind: StoreFailure | 'gone' } };

/** Deletes a saved guide; `takeBackGuide` undoes it for ten minutes (worker/subscriptions/purge-removed.ts). */
export async function removeGuide(guideId: string, now = Date.now()): Promise<RemoveAnswer> {
  return await storeAct<RemoveAnswer>(async () => {
    const bytes = await removeGuideFile(guideId, now);
    return bytes === undefined ? { ok: false, error: { kind: 'gone' } } : { ok: true, bytes };
  });
}

type TakeBackAnswer = { ok: true } | Extract<RemoveAnswer, { ok: false }>;

export async function takeBackGuide(guideId: string): Promise<TakeBackAnswer> {
  return await storeAct<TakeBackAnswer>(async () =>
    (await takeBackGuideFile(guideId)) ? { ok: true } : { ok: false, error: { kind: 'gone' } },
  );
}
