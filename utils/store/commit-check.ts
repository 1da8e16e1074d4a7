import { dateEntries } from '../identity/date-entries.ts';
import { tellApart } from '../identity/tell-apart.ts';
import { toGuideRow } from '../identity/to-guide-row.ts';
import { withEdit } from '../identity/with-edit.ts';
import type { IssueParts } from '../issue/types.ts';
import { database } from './database.ts';
import { saveOfferedGuide } from './guides.ts';
import { findNewestIssue, findSameIssue, type IssueIdentity } from './issues.ts';
import { countLedger, findLedgerRow } from './ledger.ts';
import type { IssueRow, NewsletterRow } from './types.ts';

/** An entry of a feed, understood but not yet compared with what is known. */
export interface FoundIssue extends IssueIdentity {
  parts: IssueParts;
  html: string;
  textHash: string;
}

export interface CheckCommit {
  newsletterId: string;
  found: readonly FoundIssue[];
  /** Older issues fetched on purpose: stored as archive whatever their date, so nobody is told of them. */
  asArchive?: boolean;
  /**
   * What the newsletter's row becomes, given how many issues are new: validators, body hash, next check, record of the
   * check. Written with the issues or not at all (spec: "Requests").
   */
  change: (newIssues: number) => Partial<NewsletterRow>;
  now: number;
}

/** An entry this much older than the newest known one is an old issue that turned up, not news. */
const newsworthyMs = 7 * 24 * 60 * 60_000;

/**
 * Stores what a check found, in one transaction: new issues, edits of known ones (read state unchanged, former text
 * kept), guides with their fresh links, and where checking stands.
 *
 * @returns how many issues are new to the reader
 */
export async function commitCheck({
  newsletterId,
  found,
  asArchive = false,
  change,
  now,
}: CheckCommit): Promise<number> {
  const { newsletters, issues, ledger, guides } = database;
  return await database.transaction('rw', [newsletters, issues, ledger, guides], async () => {
    const subscription = await newsletters.get(newsletterId);
    const firstRun = subscription?.lastSuccessAt == null;
    const newestKnownAt = (await findNewestIssue(newsletterId))?.publishedAt ?? null;
    // Feeds of 10,000 entries exist. On a first run there is nothing to compare them with.
    const nothingKnown = newestKnownAt === null;
    const nothingRead = (await countLedger()) === 0;
    const newestFirst = dateEntries(tellApart(found), { firstRun, now });
    const taken = new Set<string>();
    const changed: IssueRow[] = [];
    let news = 0;
    for (const [place, { entry, publishedAt }] of newestFirst.entries()) {
      const known = nothingKnown ? undefined : await findSameIssue(newsletterId, entry, taken);
      const row = known
        ? withEdit(known, entry, now)
        : newIssueRow(newsletterId, entry, {
            ...{ id: await freeId(newsletterId, entry, taken), publishedAt, now },
            archive: asArchive || (firstRun ? place > 0 : isArchive(publishedAt, newestKnownAt)),
            read: !nothingRead && (await findLedgerRow(newsletterId, entry))?.readAt != null,
            silent: firstRun,
          });
      taken.add(row.id);
      if (row !== known) changed.push(row);
      if (!known && row.unread) news++;
      for (const guide of toGuideRows(row)) await saveOfferedGuide(guide);
    }
    await issues.bulkPut(changed);
    await newsletters.update(newsletterId, change(news));
    return news;
  });
}

const toGuideRows = (issue: IssueRow) =>
  issue.parts.guides.map((guide, position) => toGuideRow(issue, guide, position));

const isArchive = (publishedAt: number, newestKnownAt: number | null) =>
  newestKnownAt !== null && publishedAt < newestKnownAt - newsworthyMs;

/** Made from what identifies the issue; where that is taken (a guid used again) from more of it. */
async function freeId(
  newsletterId: string,
  { guidKey, urlKey, fingerprint }: IssueIdentity,
  taken: ReadonlySet<string>,
): Promise<string> {
  for (const key of [guidKey, urlKey, fingerprint]) {
    if (key === null) continue;
    const id = `${newsletterId}:${key}`;
    if (!taken.has(id) && !(await database.issues.get(id))) return id;
  }
  return `${newsletterId}:${guidKey ?? urlKey} ${fingerprint}`;
}

interface NewState {
  id: string;
  publishedAt: number;
  now: number;
  archive: boolean;
  read: boolean;
  silent: boolean;
}

function newIssueRow(newsletterId: string, entry: FoundIssue, state: NewState): IssueRow {
  const { id, publishedAt, now } = state;
  const unread = state.archive || state.read ? 0 : 1;
  return {
    ...entry,
    id,
    newsletterId,
    publishedAt,
    firstSeenAt: now,
    updatedAt: now,
    unread,
    announced: unread && !state.silent ? 0 : 1,
    linksRefreshedAt: null,
    revisions: [],
  };
}
