import { type AnnotationPut, putAnnotations } from '../store/annotations.ts';
import { type StoreRefusal, storeAct } from './store-act.ts';

/** `former` takes back what was done: give it to `keepAnnotations`. */
export type KeepAnnotationsAnswer = { ok: true; former: AnnotationPut[] } | StoreRefusal;

/**
 * Keeps highlights and notes, or removes them, all or none.
 *
 * @param rows what each is from now on; null removes it
 */
export async function keepAnnotations(
  rows: readonly AnnotationPut[],
  now = Date.now(),
): Promise<KeepAnnotationsAnswer> {
  return await storeAct(async () => {
    const former = await putAnnotations(rows, now);
    return {
      ok: true,
      former: rows.flatMap(({ id }, at) => {
        const row = former[at];
        return row === undefined ? [] : [{ id, row }];
      }),
    };
  });
}
