import type { IssueParts } from '../issue/types.ts';
import { database } from './database.ts';
import { saveOfferedGuide } from './guides.ts';
import { findNewestIssue, findSameIssue, type IssueIdentity } from './issues.ts';
import { findLedgerRow } from './ledger.ts';
import { toGuideRow } from './to-guide-row.ts';
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

const keptRevisions = 10;
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
    const newestFirst = [...found].sort((a, b) => publishedAtOf(b, now) - publishedAtOf(a, now));
    let news = 0;
    for (const [place, entry] of newestFirst.entries()) {
      const known = await findSameIssue(newsletterId, entry);
      const row = known
        ? withEdit(known, entry, now)
        : newIssueRow(newsletterId, entry, now, {
            archive:
              asArchive || (firstRun ? place > 0 : isArchive(publishedAtOf(entry, now), newestKnownAt)),
            read: (await findLedgerRow(newsletterId, entry))?.readAt != null,
            silent: firstRun,
          });
      if (row !== known) await issues.put(row);
      if (!known && row.unread) news++;
      for (const guide of toGuideRows(row)) await saveOfferedGuide(guide);
    }
    await newsletters.update(newsletterId, change(news));
    return news;
  });
}

const toGuideRows = (issue: IssueRow) =>
  issue.parts.guides.map((guide, position) => toGuideRow(issue, guide, position));

const publishedAtOf = (entry: FoundIssue, now: number) => entry.parts.publishedAt ?? now;

const isArchive = (publishedAt: number, newestKnownAt: number | null) =>
  newestKnownAt !== null && publishedAt < newestKnownAt - newsworthyMs;

function newIssueRow(
  newsletterId: string,
  entry: FoundIssue,
  now: number,
  state: { archive: boolean; read: boolean; silent: boolean },
): IssueRow {
  const unread = state.archive || state.read ? 0 : 1;
  return {
    ...entry,
    id: `${newsletterId}:${entry.guidKey ?? entry.urlKey ?? entry.fingerprint}`,
    newsletterId,
    publishedAt: publishedAtOf(entry, now),
    firstSeenAt: now,
    updatedAt: now,
    unread,
    announced: unread && !state.silent ? 0 : 1,
    linksRefreshedAt: null,
    revisions: [],
  };
}

/** The known row with the entry's text and links; the same object when nothing differs. */
function withEdit(known: IssueRow, entry: FoundIssue, now: number): IssueRow {
  const { guidKey, urlKey, fingerprint, parts, html, textHash } = entry;
  if (textHash === known.textHash) {
    const moved = guidKey !== known.guidKey || urlKey !== known.urlKey;
    const relinked = JSON.stringify(parts.guides) !== JSON.stringify(known.parts.guides);
    return moved || relinked ? { ...known, guidKey, urlKey, parts, html } : known;
  }
  const former = {
    replacedAt: now,
    title: known.parts.title,
    textHash: known.textHash,
    html: known.html,
  };
  return {
    ...known,
    guidKey,
    urlKey,
    fingerprint,
    parts,
    html,
    textHash,
    publishedAt: parts.publishedAt ?? known.publishedAt,
    updatedAt: now,
    revisions: [...known.revisions, former].slice(-keptRevisions),
  };
}
