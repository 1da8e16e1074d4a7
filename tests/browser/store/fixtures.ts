import { sourceKey } from '../../../utils/address/source-key.ts';
import type { SourceAddress } from '../../../utils/feed/types.ts';
import { sketchWords } from '../../../utils/identity/sketch-words.ts';
import type { FoundIssue } from '../../../utils/identity/types.ts';
import { witnessesOf } from '../../../utils/identity/witnesses-of.ts';
import type { IssueParts } from '../../../utils/issue/types.ts';
import { type CheckOutcome, findCheckState } from '../../../utils/store/check-states.ts';
import { type CheckCommit, commitCheck } from '../../../utils/store/commit-check.ts';
import { database } from '../../../utils/store/database.ts';
import { listIssues } from '../../../utils/store/issues.ts';
import { ensureNewsletters } from '../../../utils/store/newsletters.ts';
import type { CheckRecord, CheckStateRow, IssueRow, NewsletterRow } from '../../../utils/store/types.ts';

export const day = 24 * 60 * 60_000;
/** Thursday 22 October 2026, 09:00 in New York. */
export const thursday = Date.UTC(2026, 9, 22, 13);
/** All of time. */
export const ever = { from: 0, to: Number.MAX_SAFE_INTEGER };
/** All newsletters, whenever their issues came out. */
export const everywhere = { newsletterId: null, ...ever };

/** An empty database with a subscription that was never checked. */
export async function startAfresh(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await subscribe({ id: 'home', name: 'Beneath the Surface', isNamed: true, addedAt: 0 });
}

export const feedOf = (newsletterId: string): SourceAddress => ({
  kind: 'feed',
  url: `https://${newsletterId}.example/feed`,
});

export function subscription(change: Partial<NewsletterRow> & { id: string }): NewsletterRow {
  const address = change.address ?? `https://${change.id}.example`;
  return {
    ...{ name: change.id, isNamed: false, address, addressKey: sourceKey(address) },
    ...{ addedAt: thursday, pausedAt: null, isMuted: false, removedAt: null },
    ...change,
  };
}

/** Read from `feedOf` its id, due at once. */
export async function subscribe(change: Partial<NewsletterRow> & { id: string }): Promise<void> {
  await ensureNewsletters([{ row: subscription(change), source: feedOf(change.id) }]);
}

function parts(change: Partial<IssueParts> = {}): IssueParts {
  return {
    title: 'Rosacea',
    subtitle: null,
    publication: 'Beneath the Surface',
    url: 'https://news.example/p/rosacea',
    publishedAt: thursday,
    publishedDay: '2026-10-22',
    isDayOnly: false,
    sponsor: null,
    lookBack: null,
    summary: null,
    learningPoints: [],
    contents: [],
    sections: [],
    guides: [],
    goDeeper: null,
    books: [],
    quote: null,
    quotes: [],
    nextIssue: null,
    signedBy: null,
    readingMinutes: 3,
    ...change,
  };
}

interface Shown extends Partial<IssueParts> {
  /** Made of the slug unless it is given. */
  guid?: string | null;
  text?: string;
}

/** An entry as a check finds it; `slug` identifies it, and is its text unless another is given. */
export function entry(slug: string, publishedAt: number, { guid, text, ...change }: Shown = {}): FoundIssue {
  const shown = parts({
    ...{ title: slug, url: `https://news.example/p/${slug}`, publishedAt },
    publishedDay: new Date(publishedAt).toISOString().slice(0, 10),
    ...change,
  });
  const words = text ?? `${slug} alone`;
  return {
    witnesses: witnessesOf({ ...shown, guid: guid === undefined ? `tag:${slug}` : guid }),
    publishedAt,
    words: sketchWords(words),
    parts: shown,
    html: `<p>${words}</p>`,
    text: words,
    textHash: `${shown.title} ${words}`,
    extractor: 2,
  };
}

export const record = (at: number, change: Partial<CheckRecord> = {}): CheckRecord => ({
  ...{ at, cause: 'scheduled', reason: null, outcome: 'unchanged', newIssues: 0 },
  ...{ status: 200, bytes: 0, error: null },
  ...change,
});

/** Where checking stands after a check at `at`, the next one a day later. */
export function outcomeOf(
  state: CheckStateRow,
  at: number,
  change: Partial<CheckStateRow> = {},
): CheckOutcome {
  const next = { lastCheckAt: at, lastSuccessAt: at, nextCheckAt: at + day };
  return { state: { ...state, ...next, ...change }, record: record(at) };
}

/** Commits what a good check found at `now`, which is when the newest of it was published unless it is given. */
export async function check(
  found: readonly FoundIssue[],
  change: Partial<CheckCommit> = {},
): Promise<number | undefined> {
  const { newsletterId = 'home' } = change;
  const now = Math.max(...found.map(({ publishedAt }) => publishedAt ?? thursday), thursday);
  const state = await findCheckState(newsletterId);
  const outcome = () => outcomeOf(state, change.now ?? now);
  return await commitCheck({ newsletterId, asked: state.source, found, outcome, now, ...change });
}

/** The stored issue of that title. */
export async function issueOf(title: string, newsletterId = 'home'): Promise<IssueRow> {
  const found = (await listIssues(newsletterId, 'all', 1000)).find((issue) => issue.title === title);
  if (!found) throw new Error(`no issue is called ${title}`);
  return found;
}

export const guide = {
  title: 'Rosacea guide',
  description: null,
  fileName: 'Rosacea guide.pdf',
  type: 'PDF' as const,
  sizeText: '3.8 MB',
  url: 'https://files.example/rosacea.pdf?X-Amz-Signature=1',
};
