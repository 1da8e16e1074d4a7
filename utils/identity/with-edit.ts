import type { IssueBodyRow, IssueRow, Revision } from '../store/types.ts';
import { differenceFrom, restoreText } from '../text/differences.ts';
import { keepRevisions } from './keep-revisions.ts';
import { mergeWitnesses } from './merge-witnesses.ts';
import type { FoundIssue } from './types.ts';
import { witnessKeys } from './witness-keys.ts';

/** An issue as it is stored: the list row and the body. */
interface StoredIssue {
  issue: IssueRow;
  body: IssueBodyRow;
}

/** The row with all that the entry was served as; the same object when nothing of it is new. */
export function withWitnesses(known: IssueRow, entry: FoundIssue): IssueRow {
  const witnesses = mergeWitnesses(known.witnesses, entry.witnesses);
  const { url } = entry.parts;
  const isSame = witnesses === known.witnesses && (url === null || url === known.url);
  if (isSame) return known;
  return { ...known, witnesses, keys: witnessKeys(known.newsletterId, witnesses), url: url ?? known.url };
}

/** The row with the entry's date, where it had none: one a week ahead of a clock that was wrong counts as none. */
export function withDate(known: IssueRow, { publishedAt, parts }: FoundIssue, now: number): IssueRow {
  const { publishedDay, isDayOnly } = parts;
  if (known.publishedDay !== null || publishedDay === null || publishedAt === null) return known;
  return { ...known, publishedAt: Math.min(publishedAt, now), publishedDay, isDayOnly };
}

/**
 * The known issue with an entry's text, its former one kept; its read state is untouched. A text that comes back is an edit
 * like any other: it stands once, as the current text or among the former ones.
 *
 * @param use what a person did with it: the versions that this needs are kept
 * @param now epoch ms
 */
export function withEdit(
  { issue, body }: StoredIssue,
  entry: FoundIssue,
  use: { readAt: readonly number[]; hashes: ReadonlySet<string> },
  now: number,
): StoredIssue {
  const { parts, html, text, textHash, words } = entry;
  const former = [
    ...body.revisions.map((revision) => ({ ...revision, html: restoreText(body.html, revision) })),
    { replacedAt: now, title: body.parts.title, textHash: issue.textHash, html: body.html },
  ];
  const others = former.filter((revision) => revision.textHash !== textHash);
  const kept = keepRevisions(others, (hash) => use.hashes.has(hash), use.readAt);
  const revisions = kept.map(
    ({ replacedAt, title, textHash: hash, html: formerHtml }): Revision => ({
      ...{ replacedAt, title, textHash: hash },
      ...differenceFrom(html, formerHtml),
    }),
  );
  return {
    issue: {
      ...withWitnesses(issue, entry),
      ...listedOf(entry),
      ...(parts.publishedAt === null && { publishedDay: issue.publishedDay, isDayOnly: issue.isDayOnly }),
      ...{ textHash, words: [...words], extractor: entry.extractor, updatedAt: now },
      url: parts.url ?? issue.url,
      publishedAt: Math.min(parts.publishedAt ?? issue.publishedAt, now),
    },
    body: { issueId: body.issueId, html, text, parts, revisions },
  };
}

/** What the list row repeats of the parts. */
export function listedOf({
  parts,
}: Pick<FoundIssue, 'parts'>): Pick<
  IssueRow,
  'title' | 'summary' | 'url' | 'publishedDay' | 'isDayOnly' | 'isForPayers' | 'offers'
> {
  const { title, summary, url, publishedDay, isDayOnly, isForPayers, guides, quotes, books } = parts;
  const offers = { guides: guides.length, hasQuote: quotes.length > 0, hasBook: books.length > 0 };
  return { title, summary, url, publishedDay, isDayOnly, isForPayers, offers };
}

/** A body as `IssueBodyRow` keeps it. */
export function bodyOf(issueId: string, { html, text, parts }: FoundIssue): IssueBodyRow {
  return { issueId, html, text, parts, revisions: [] };
}
