import { finishViews } from '../derived/finish-views.ts';
import { markCorrectionSeen } from '../store/corrections.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';

/** Of which issues it was noted. With `error`, of the others it was not; there was nothing to note of those left out. */
export interface SeenCorrections {
  issueIds: string[];
  error: { kind: StoreFailure } | null;
}

/**
 * Notes that the person has seen what was corrected in some issues. Nothing is said to be done before it is stored.
 *
 * @param seenAt epoch ms; null takes it back
 */
export async function seeCorrections(
  issueIds: readonly string[],
  seenAt: number | null,
): Promise<SeenCorrections> {
  const seen: string[] = [];
  let error: SeenCorrections['error'] = null;
  try {
    for (const issueId of issueIds) if (await markCorrectionSeen(issueId, seenAt)) seen.push(issueId);
  } catch (thrown) {
    error = { kind: explainStoreError(thrown) };
  }
  if (seen.length > 0) await finishViews();
  return { issueIds: seen, error };
}
