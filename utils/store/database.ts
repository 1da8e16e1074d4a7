import Dexie, { type EntityTable } from 'dexie';
import type { BackfillRow, GuideFileRow, GuideRow, IssueRow, LedgerRow, NewsletterRow } from './types.ts';

/**
 * The database, and why it is cut this way.
 *
 * `newsletters` is the subscription and where checking stands: source, validators, when to look next and why, the last
 * 50 checks. One row a newsletter. Lost, it is made anew: the home one from the profile, the others from a compact copy of
 * what a person chose, mirrored to storage.local by utils/reading.
 *
 * `issues` is what the newsletter published, as understood by utils/issue. A row may be rewritten at any time: an edited
 * issue is updated in place and its former text kept in `revisions`. It can be fetched again, so it may be lost.
 *
 * `ledger` is what the person read. It cannot be fetched again, so it refers to nothing: each row carries title, address
 * and date itself, and is keyed by the fingerprint, which survives a changed guid, a moved domain and a feed that drops
 * the issue. Rows are never deleted. A compact copy is mirrored to storage.local by utils/reading and restores the
 * table when the database is lost. `issues.unread` repeats what the ledger says, so that the badge is one index count;
 * both are only ever written together, in one transaction (ledger.ts).
 *
 * `guides` and `guideFiles` are apart so that a list never loads a file. `guides` rows are made with the issue (state
 * `offered`) and outlive its edits; `guideFiles` holds the Blob of those saved.
 *
 * `backfills` is how far fetching a newsletter's older issues has come. Apart from `newsletters`, because a check and a
 * backfill write at the same time. Lost, it is asked for again.
 *
 * Upgrades: add a `version(n).stores()` for each change, keep the old ones, and write upgraders that can run twice.
 * Queries stand in the file of their table and nowhere else.
 */
class CompanionDatabase extends Dexie {
  declare newsletters: EntityTable<NewsletterRow, 'id'>;
  declare issues: EntityTable<IssueRow, 'id'>;
  declare ledger: EntityTable<LedgerRow, 'fingerprint'>;
  declare guides: EntityTable<GuideRow, 'id'>;
  declare guideFiles: EntityTable<GuideFileRow, 'guideId'>;
  declare backfills: EntityTable<BackfillRow, 'newsletterId'>;

  constructor(name = 'companion') {
    // Strict costs 0.3 ms a put and survives a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      newsletters: 'id',
      issues:
        'id, [newsletterId+publishedAt], [newsletterId+guidKey], [newsletterId+urlKey], [newsletterId+fingerprint], [newsletterId+unread], [newsletterId+unread+publishedAt], unread, announced',
      ledger: 'fingerprint, issueId, [newsletterId+urlKey], [newsletterId+guidKey], publishedAt, readAt',
      guides: 'id, issueId, state, publishedAt',
      guideFiles: 'guideId',
    });
    this.version(2).stores({ backfills: 'newsletterId' });
  }
}

export const database = new CompanionDatabase();
