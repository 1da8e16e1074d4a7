import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import { recordReadings, undoReadings } from '../store/ledger.ts';

/** What was marked; `undoMarks` takes it back. With `error`, the rest was not: what is named is. */
export interface MarkedIssues {
  readingIds: number[];
  error: { kind: StoreFailure } | null;
}

/** Issues marked in one transaction: whatever else is written waits no longer than for so many. */
const markedAtATime = 200;

/** Marks many issues read or unread, as one act that is taken back as one. */
export async function markIssues(
  issueIds: readonly string[],
  as: 'read' | 'unread',
  now = Date.now(),
): Promise<MarkedIssues> {
  const kind = as === 'read' ? 'marked' : 'unmarked';
  const readingIds: number[] = [];
  let error: MarkedIssues['error'] = null;
  try {
    for (let at = 0; at < issueIds.length; at += markedAtATime) {
      const recorded = await recordReadings(issueIds.slice(at, at + markedAtATime), { kind }, now);
      readingIds.push(...recorded.map(({ readingId }) => readingId));
    }
  } catch (thrown) {
    error = { kind: explainStoreError(thrown) };
  }
  if (readingIds.length > 0) await finishViews();
  return { readingIds, error };
}

/** Takes marks of `markIssues` back, to the millisecond. */
export async function undoMarks(
  readingIds: readonly number[],
  now = Date.now(),
): Promise<{ ok: true } | { ok: false; error: { kind: StoreFailure } }> {
  try {
    for (let at = 0; at < readingIds.length; at += markedAtATime)
      await undoReadings(readingIds.slice(at, at + markedAtATime), now);
    await finishViews();
    return { ok: true };
  } catch (thrown) {
    await finishViews();
    return { ok: false, error: { kind: explainStoreError(thrown) } };
  }
}
