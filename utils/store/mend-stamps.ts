import Dexie from 'dexie';
import { database } from './database.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Moves stamps that lie ahead of the clock, which a clock that was wrong has left, so that nothing waits for a year: older
 * issues, guides and removals go on now, an issue dated ahead was out when it was seen. Other stamps are judged where they are
 * used: a newsletter's next check (`listDue`), its checks (`putOutcome`), when links were looked up anew.
 *
 * @param now epoch ms
 */
export async function mendStamps(now: number): Promise<void> {
  const { newsletters, checkStates, issues, guides, backfills } = database;
  await database.transaction('rw', [newsletters, checkStates, issues, guides, backfills], async () => {
    await newsletters.where('removedAt').above(now).modify({ removedAt: now });
    await guides
      .where('tryAt')
      .above(now + 2 * dayMs)
      .modify({ tryAt: now });
    await backfills
      .where('state')
      .equals('running')
      .filter((row) => row.nextAt > now + 2 * dayMs)
      .modify({ nextAt: now });
    await issues.where('[publishedAt+rank]').above([now, Dexie.maxKey]).modify({ publishedAt: now });
    await checkStates
      .filter((row) => Math.max(row.lastBodyAt ?? 0, row.unreachedSince ?? 0) > now)
      .modify({ lastBodyAt: null, unreachedSince: null });
  });
}
