import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';

/** The database did not take what a person did. */
export interface StoreRefusal {
  ok: false;
  error: { kind: StoreFailure };
}

/**
 * Does what a person asked of the database, and brings up to date what follows, where something was done. Nothing is said to be
 * done before it is stored.
 */
export async function storeAct<A extends { ok: boolean }>(act: () => Promise<A>): Promise<A | StoreRefusal> {
  try {
    const answer = await act();
    if (answer.ok) await finishViews();
    return answer;
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
