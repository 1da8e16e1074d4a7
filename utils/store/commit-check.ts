import { dateEntries } from '../identity/date-entries.ts';
import { judgeNews } from '../identity/judge-news.ts';
import { matchEntries } from '../identity/match-entries.ts';
import type { FoundIssue, Match } from '../identity/types.ts';
import { bodyOf, withDate, withEdit, withWitnesses } from '../identity/with-edit.ts';
import { type CheckOutcome, isStillAsked, putOutcome } from './check-states.ts';
import { noteEdited } from './corrections.ts';
import { database } from './database.ts';
import { findUse } from './find-use.ts';
import { offerGuides } from './guides.ts';
import { findNewestIssue, listPublishTimes, withPublishTimes } from './issues.ts';
import { type KnownIssue, listKnownIssues } from './known-issues.ts';
import { newIssueRow } from './new-issue-row.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import type { CheckStateRow, IssueBodyRow, IssueRow, LedgerRow, PublishTime } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

export interface CheckCommit {
  newsletterId: string;
  /** The source that was asked: if another one has been chosen meanwhile, nothing is written. */
  asked: CheckStateRow['source'];
  found: readonly FoundIssue[];
  /** Older issues fetched on purpose: stored as archive whatever their date, so nobody is told of them. */
  asArchive?: boolean;
  /** The feed's own name for itself: it takes the place of one that nobody chose. */
  feedTitle?: string | null;
  /**
   * Where checking stands afterwards and the record of the check, given how many issues are new: written with the issues or
   * not at all. Without it the look was no check.
   */
  outcome?: (newIssues: number) => CheckOutcome;
  now: number;
}

/** What a commit writes. */
interface Changes {
  issues: IssueRow[];
  bodies: IssueBodyRow[];
  ledger: LedgerRow[];
  /** Ids of the issues that the search index has to follow. */
  words: string[];
}

/**
 * Stores what a check found, in one transaction: new issues, edits of known ones (read state unchanged, former text
 * kept), guides with their fresh links, and where checking stands.
 *
 * @returns how many issues are new to the reader; undefined when the newsletter was removed or given another address
 *   since it was asked, and nothing was written
 */
export async function commitCheck(commit: CheckCommit): Promise<number | undefined> {
  const { newsletters, checkStates, checks, issues, issueBodies, ledger, guides, unfinished } = database;
  const tables = [newsletters, checkStates, checks, issues, issueBodies, ledger, guides, unfinished];
  const { searchDue, annotations, logEntries, corrections } = database;
  const used = [searchDue, annotations, logEntries, corrections];
  return await database.transaction('rw', [...tables, ...used], async () => {
    const { newsletterId, asked, feedTitle, outcome } = commit;
    const row = await isStillAsked(newsletterId, asked);
    if (!row) return undefined;
    const { news, changed, added } = await storeFound(commit);
    const published = changed > 0 ? { published: await publishedAfter(newsletterId, changed, added) } : {};
    if (feedTitle && !row.isNamed && feedTitle !== row.name) {
      await newsletters.put({ ...row, name: feedTitle.slice(0, 200) });
      await noteUnfinished({ newsletterId, isSubscription: true });
    }
    if (outcome) {
      const { state, record } = outcome(news);
      await putOutcome(row, { state: { ...state, ...published }, record });
    } else if (changed > 0) await checkStates.update(newsletterId, published);
    return news;
  });
}

/** An edit may have another date, so all are read anew then. */
async function publishedAfter(
  newsletterId: string,
  changed: number,
  added: readonly IssueRow[],
): Promise<PublishTime[]> {
  const known = (await database.checkStates.get(newsletterId))?.published ?? [];
  const isAll = known.length > 0 && added.length === changed;
  return isAll ? withPublishTimes(known, added) : await listPublishTimes(newsletterId);
}

/** @returns how many of them are news, how many issues were added or changed, and those added */
async function storeFound({
  newsletterId,
  found,
  asArchive = false,
  now,
}: CheckCommit): Promise<{ news: number; changed: number; added: IssueRow[] }> {
  if (found.length === 0) return { news: 0, changed: 0, added: [] };
  const newest = await findNewestIssue(newsletterId, now);
  const state = await database.checkStates.get(newsletterId);
  // A feed that was empty when somebody followed it has its first issue since.
  const emptyAt = state?.lastCheck?.error?.kind === 'empty' ? state.lastCheck.at : null;
  const isBegun = state?.lastSuccessAt != null || newest !== undefined || emptyAt !== null;
  const firstRun = !isBegun && !asArchive;
  const matches = matchEntries(found, await listKnownIssues(newsletterId, found));
  const dated = dateEntries(
    matches.map((match) => ({ ...match, publishedAt: match.found.publishedAt })),
    { firstRun, now },
  ).map(({ entry, publishedAt, rank }) => ({ ...entry, publishedAt, rank }));
  const newestKnownAt = newest?.publishedAt ?? emptyAt;
  // What the ledger alone knows is stored anew, and judged like any other.
  const judged = dated.map(({ publishedAt, known }) => ({ publishedAt, known: known?.issue }));
  const verdicts = judgeNews(judged, { newestKnownAt, firstRun, asArchive, now });
  const bodies = await listBodies(matches);
  const changes: Changes = { issues: [], bodies: [], ledger: [], words: [] };
  const added: IssueRow[] = [];
  const taken = new Set<string>();
  let news = 0;
  for (const [at, { found: entry, known, publishedAt, rank }] of dated.entries()) {
    if (known?.issue) {
      await offerGuides(known.issue, entry.parts.guides, known.issue.unread ? now : null, now);
      await keepEdit(known.issue, bodies.get(known.issue.id), entry, now, changes);
      continue;
    }
    const verdict = verdicts[at];
    const isNews = verdict === 'news' || verdict === 'silent';
    const place = { publishedAt, rank, now, isNews, isSilent: firstRun };
    const issue = await newIssueRow(newsletterId, entry, known?.ledger, place, taken);
    if (known?.ledger) changes.ledger.push({ ...known.ledger, isOrphan: 0 });
    changes.issues.push(issue);
    added.push(issue);
    changes.bodies.push(bodyOf(issue.id, entry));
    changes.words.push(issue.id);
    await offerGuides(issue, entry.parts.guides, issue.unread ? now : null);
    if (!known) news += issue.unread;
  }
  await Promise.all([
    database.issues.bulkPut(changes.issues),
    database.issueBodies.bulkPut(changes.bodies),
    database.ledger.bulkPut(changes.ledger),
    noteSearchDue(changes.words.map(issueDueKey)),
  ]);
  const changed = changes.issues.length;
  if (changed > 0) await noteUnfinished({ newsletterId });
  return { news, changed, added };
}

/** Bodies of the known issues whose text is not the one that was found. */
async function listBodies(
  matches: readonly Match<FoundIssue, KnownIssue>[],
): Promise<Map<string, IssueBodyRow>> {
  const ids = matches.flatMap(({ found, known }) =>
    known?.issue && known.issue.textHash !== found.textHash ? known.issue.id : [],
  );
  const bodies = await database.issueBodies.bulkGet(ids);
  return new Map(bodies.flatMap((body) => (body ? [[body.issueId, body] as const] : [])));
}

async function keepEdit(
  issue: IssueRow,
  body: IssueBodyRow | undefined,
  entry: FoundIssue,
  now: number,
  changes: Changes,
): Promise<void> {
  if (issue.textHash === entry.textHash) {
    const served = withDate(withWitnesses(issue, entry), entry, now);
    if (served !== issue) changes.issues.push(served);
    // Of two that fit equally well the newer one is found first.
    if (served.publishedAt !== issue.publishedAt) changes.words.push(issue.id);
    return;
  }
  const found = bodyOf(issue.id, entry);
  const use = await findUse(issue);
  const edited = withEdit({ issue, body: body ?? found }, entry, use, now);
  // Whoever has read it is told what was corrected (derived/compare-corrections.ts). A lost text cannot be compared.
  if (body && (use.readAt.length > 0 || use.hashes.size > 0))
    await noteEdited(edited.issue, issue.textHash, now);
  changes.issues.push(edited.issue);
  changes.words.push(issue.id);
  // A body that was lost has no former text to keep.
  changes.bodies.push(body ? edited.body : found);
}
