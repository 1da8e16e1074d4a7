import { finishViews } from '../derived/finish-views.ts';
import { type AnnotationPut, putAnnotations } from '../store/annotations.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';

/** `former` takes it back: give it to `keepAnnotations`. */
export type KeepAnnotationsAnswer =
  | { ok: true; former: AnnotationPut[] }
  | { ok: false; error: { kind: StoreFailure } };

/**
 * Keeps highlights and notes, or removes them, all or none. Nothing is said to be done before it is stored.
 *
 * @param rows what each is from now on; null removes it
 */
export async function keepAnnotations(
  rows: readonly AnnotationPut[],
  now = Date.now(),
): Promise<KeepAnnotationsAnswer> {
  try {
    const former = await putAnnotations(rows, now);
    await finishViews();
    return { ok: true, former: rows.map(({ id }, at) => ({ id, row: former[at] ?? null })) };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
