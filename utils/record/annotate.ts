import { finishViews } from '../derived/finish-views.ts';
import { type AnnotationChange, putAnnotation } from '../store/annotations.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import type { AnnotationRow } from '../store/types.ts';

/** `former` takes it back: given to `annotate` as the row of that id, all is as it was. */
export type AnnotateAnswer =
  | { ok: true; former: AnnotationRow | null }
  | { ok: false; error: { kind: StoreFailure } };

/**
 * Keeps a highlight or a note, changes one, or removes one. Nothing is said to be done before it is stored, and it is said at once
 * then: the page shows it already, and whoever takes it back by a key must not take back what was done before it. So what follows from
 * it is brought up to date (finish-views.ts) beside.
 *
 * @param row what it is from now on, or what becomes of what is there when it is written; null removes it
 */
export async function annotate(
  id: string,
  row: AnnotationRow | null | AnnotationChange,
  now = Date.now(),
): Promise<AnnotateAnswer> {
  try {
    const former = await putAnnotation(id, row, now);
    void finishViews();
    return { ok: true, former };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
