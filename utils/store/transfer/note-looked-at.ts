import { database } from '../database.ts';
import { listPublishTimes } from '../issues.ts';

/**
 * Notes of newsletters that a file brought issues of when these came out, which the schedule goes by; and, where a newsletter was
 * never looked at here, that it was when the file was made: what has come out since is news.
 *
 * @param added newsletters that came with the file
 * @param madeAt epoch ms
 */
export async function noteLookedAt(
  newsletterIds: Iterable<string>,
  added: ReadonlySet<string>,
  madeAt: number,
): Promise<void> {
  const { checkStates, issues } = database;
  for (const id of newsletterIds) {
    await database.transaction('rw', [checkStates, issues], async () => {
      const [state, published] = [await checkStates.get(id), await listPublishTimes(id)];
      if (!state || published.length === 0) return;
      const isFirst = added.has(id) && state.lastSuccessAt === null;
      await checkStates.update(id, { published, ...(isFirst ? { lastSuccessAt: madeAt } : {}) });
    });
  }
}
