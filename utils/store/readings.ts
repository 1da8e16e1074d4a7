import { database } from './database.ts';

/** When something was last done with any issue, and before that, newest first, at most `limit`. */
export async function listReadingTimes(limit: number): Promise<number[]> {
  const rows = await database.readings.orderBy('id').reverse().limit(limit).toArray();
  return rows.map(({ at }) => at);
}
