import Dexie from 'dexie';
import { database } from './database.ts';
import { listHiddenIds } from './newsletters.ts';
import type { IssueRow } from './types.ts';

interface Scope {
  /** Null for all. */
  newsletterId: string | null;
  from: number;
  to: number;
}

/** The issues of which a correction is to be told; no row is read. */
export async function listCorrectedIds(): Promise<string[]> {
  return await database.corrections
    .where('[state+changedAt]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .primaryKeys();
}

/**
 * The issues of which a correction is to be told, that came out from `from` on and before `to`, in order of publication, oldest
 * first. They are few, and are looked up by their ids: no index of issues need know of them.
 */
export async function listCorrectedIssues({ newsletterId, from, to }: Scope): Promise<IssueRow[]> {
  const hidden = await listHiddenIds(newsletterId);
  const rows = (await database.issues.bulkGet(await listCorrectedIds())).filter((row) => row !== undefined);
  return rows
    .filter((row) =>
      newsletterId === null ? !hidden.has(row.newsletterId) : row.newsletterId === newsletterId,
    )
    .filter(({ publishedAt }) => from <= publishedAt && publishedAt < to)
    .sort((one, other) => one.publishedAt - other.publishedAt || one.rank - other.rank);
}
