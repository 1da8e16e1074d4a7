import Dexie from 'dexie';
import { database } from './database.ts';
import { countIssuesIn, ever, type IssueList, inRange, listIssuesIn } from './issue-range.ts';
import { listHiddenIds } from './newsletters.ts';
import type { IssueBodyRow, IssueRow, PublishTime } from './types.ts';

const [from, to] = [Dexie.minKey, Dexie.maxKey];
export async function findIssue(id: string): Promise<IssueRow | undefined> {
  return await database.issues.get(id);
}

export async function findIssueBody(id: string): Promise<IssueBodyRow | undefined> {
  return await database.issueBodies.get(id);
}

/** In the order of `ids`; undefined where there is none. */
export async function findIssueBodies(ids: readonly string[]): Promise<(IssueBodyRow | undefined)[]> {
  return await database.issueBodies.bulkGet([...ids]);
}

/** The newest issue that is not dated ahead of the clock: a date in the future was noted by a clock that was wrong. */
export async function findNewestIssue(newsletterId: string, now: number): Promise<IssueRow | undefined> {
  return await database.issues
    .where('[newsletterId+publishedAt+rank]')
    .between([newsletterId, from], [newsletterId, now, to])
    .last();
}

/** The issues of an address, by its keys (`urlKey`, one a newsletter); equal keys are a reason to compare, no more. */
export async function listIssuesByKeys(keys: readonly string[]): Promise<IssueRow[]> {
  return await database.issues.where('keys').anyOf(keys).distinct().toArray();
}

/** The issues of the same newsletter next to one in the order of lists; undefined where there is none. */
export async function findNeighbours({
  newsletterId,
  publishedAt,
  rank,
}: IssueRow): Promise<{ older: IssueRow | undefined; newer: IssueRow | undefined }> {
  const own = [newsletterId, publishedAt, rank];
  const order = database.issues.where('[newsletterId+publishedAt+rank]');
  const [older, newer] = await Promise.all([
    order.between([newsletterId, from, from], own, true, false).last(),
    order.between(own, [newsletterId, to, to], false, true).first(),
  ]);
  return { older, newer };
}

/** Newest first, at most `limit`; of all newsletters where `newsletterId` is null. */
export async function listIssues(
  newsletterId: string | null,
  list: IssueList,
  limit: number,
): Promise<IssueRow[]> {
  return await listIssuesIn({ newsletterId, list, ...ever }, 'newest', limit);
}

/**
 * The unread issue that follows another in its list, the next older one; after the oldest the newest. Undefined where none is
 * unread but that one.
 */
export async function findNextUnread(
  newsletterId: string | null,
  after: Pick<IssueRow, 'id' | 'publishedAt' | 'rank'>,
): Promise<IssueRow | undefined> {
  const start = [...(newsletterId === null ? [] : [newsletterId]), 1];
  const end = [...start, after.publishedAt, after.rank];
  const older = database.issues
    .where(`[${newsletterId === null ? '' : 'newsletterId+'}unread+publishedAt+rank]`)
    .between([...start, from], end);
  const hidden = await listHiddenIds(newsletterId);
  const next = await older
    .reverse()
    .filter((row) => !hidden.has(row.newsletterId))
    .first();
  if (next) return next;
  return (await listIssues(newsletterId, 'unread', 2)).find(({ id }) => id !== after.id);
}

/** How many there are, counted up to `atMost`; of those subscribed to where `newsletterId` is null. */
export async function countIssues(
  newsletterId: string | null,
  list: IssueList,
  atMost: number,
): Promise<number> {
  return await countIssuesIn({ newsletterId, list, ...ever }, atMost);
}

/** Unread issues by newsletter; one without any is left out. */
export async function countUnreadByNewsletter(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { newsletterId } of await inRange({ newsletterId: null, list: 'unread', ...ever }).toArray()) {
    counts.set(newsletterId, (counts.get(newsletterId) ?? 0) + 1);
  }
  return counts;
}

/** As many issues as three years of a weekly letter have: what the rhythm is judged by. */
const judgedIssues = 150;

/** When the newest issues came out, newest first, for the schedule: `CheckStateRow.published`. */
export async function listPublishTimes(newsletterId: string): Promise<PublishTime[]> {
  const newest = await listIssues(newsletterId, 'all', judgedIssues);
  return newest.map(toPublishTime);
}

/** The same where these issues alone were added: the rows of the others, which are large, are not read. */
export function withPublishTimes(
  known: readonly PublishTime[],
  added: readonly PublishTime[],
): PublishTime[] {
  const all = [...known, ...added.map(toPublishTime)];
  return all.sort((one, other) => other.publishedAt - one.publishedAt).slice(0, judgedIssues);
}

const toPublishTime = ({ publishedAt, isDayOnly }: PublishTime): PublishTime => ({ publishedAt, isDayOnly });

/** Addresses of the newest issues: what a website source need not fetch again. */
export async function listAddresses(newsletterId: string, limit: number): Promise<Set<string>> {
  const issues = await listIssues(newsletterId, 'all', limit);
  return new Set(issues.flatMap((issue) => issue.url ?? []));
}

/** Normalised addresses of all issues stored: what an archive need not fetch again. */
export async function listUrlKeys(newsletterId: string): Promise<Set<string>> {
  const keys = new Set<string>();
  await inRange({ newsletterId, list: 'all', ...ever }).each((row) => {
    for (const url of row.witnesses.urls) keys.add(url);
  });
  return keys;
}

/** Issues nobody has been told of yet, read meanwhile or not, newest first, of whichever newsletter. */
export async function listUnannounced(): Promise<IssueRow[]> {
  const rows = await database.issues.where('announced').equals(0).toArray();
  return rows.sort((a, b) => b.publishedAt - a.publishedAt || b.rank - a.rank);
}

export async function markAnnounced(ids: readonly string[]): Promise<void> {
  await database.issues.where('id').anyOf(ids).modify({ announced: 1 });
}

/** Notes when the links of an issue's guides were last looked up anew. */
export async function noteLinksRefreshed(id: string, now: number): Promise<void> {
  await database.issues.update(id, { linksRefreshedAt: now });
}

/** Issues that an older extractor understood, with their bodies: some of one newsletter at a time, newest first. */
export async function listUnderstoodBefore(
  version: number,
  limit: number,
): Promise<{ issue: IssueRow; body: IssueBodyRow }[]> {
  const first = await database.issues.where('extractor').below(version).first();
  if (!first) return [];
  const outdated = await inRange({ newsletterId: first.newsletterId, list: 'all', ...ever })
    .reverse()
    .filter((row) => row.extractor < version)
    .limit(limit)
    .toArray();
  const bodies = await database.issueBodies.bulkGet(outdated.map(({ id }) => id));
  return outdated.map((issue, at) => ({ issue, body: bodies[at] ?? emptyBody(issue) }));
}

/** Whether there are any that an older extractor understood. */
export async function isUnderstoodBefore(version: number): Promise<boolean> {
  return (await database.issues.where('extractor').below(version).limit(1).primaryKeys()).length > 0;
}

/** An issue whose body was lost is understood as it stands. */
function emptyBody({ id, title, summary, url, publishedDay, isDayOnly }: IssueRow): IssueBodyRow {
  const parts = {
    ...{ title, subtitle: null, publication: null, url, publishedAt: null, publishedDay, isDayOnly, summary },
    ...{ sponsor: null, lookBack: null, goDeeper: null, quote: null, nextIssue: null, signedBy: null },
    ...{ learningPoints: [], contents: [], sections: [], guides: [], books: [], quotes: [] },
    readingMinutes: 1,
  };
  return { issueId: id, html: '', text: '', parts, revisions: [] };
}
