import type { FoundIssue } from '../store/commit-check.ts';
import type { IssueRow } from '../store/types.ts';

const keptRevisions = 10;

/**
 * The known row with an entry's text and links, its former text kept; the same object when nothing differs. A text that was
 * replaced before is no edit but a stale copy, as caches serve them now and then: taking it would roll the issue back and
 * forth.
 */
export function withEdit(known: IssueRow, entry: FoundIssue, now: number): IssueRow {
  const { guidKey, urlKey, fingerprint, parts, html, textHash } = entry;
  if (textHash === known.textHash) {
    const moved = guidKey !== known.guidKey || urlKey !== known.urlKey;
    const relinked = JSON.stringify(parts.guides) !== JSON.stringify(known.parts.guides);
    return moved || relinked ? { ...known, guidKey, urlKey, parts, html } : known;
  }
  if (known.revisions.some((former) => former.textHash === textHash)) return known;
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
    publishedAt: Math.min(parts.publishedAt ?? known.publishedAt, now),
    updatedAt: now,
    revisions: [...known.revisions, former].slice(-keptRevisions),
  };
}
