import Dexie, { type EntityTable, type Table } from 'dexie';
import { upgradeLedger, upgradeToThree } from './former/upgrade-to-three.ts';
import type {
  AnnotationRow,
  BackfillRow,
  CheckRow,
  CheckStateRow,
  CorrectionRow,
  GuideEditionRow,
  GuideFileRow,
  GuideRow,
  GuideTextRow,
  IssueBodyRow,
  IssueRow,
  LedgerRow,
  LogEntryRow,
  NewReading,
  NewsletterRow,
  PlaceRow,
  ReadingRow,
  SearchDueRow,
  SearchPartRow,
  ShelfRow,
  UnfinishedRow,
} from './types.ts';

/**
 * The database, and why it is cut this way: a list never reads a body, a check never writes what a person chose, and every
 * question has an index.
 *
 * `newsletters` is what the person chose of each subscription; `checkStates` where its checking stands, `checks` the last 50
 * checks of each. Lost, they are made anew: the home one from the profile, the others from their mirror.
 *
 * `issues` is what the newsletters published: the row of a list. `issueBodies` is what an issue says, its parts and its
 * earlier texts. They can be fetched again, so they may be lost. `keys` is the index by which an issue is recognised
 * (utils/identity): all guids, addresses and titles it was ever served with.
 *
 * `readings` is what the person did: events, only ever added. `ledger` is the state of each issue's reading that follows
 * from them. Neither can be fetched again, so they refer to nothing: each ledger row carries title, address and date
 * itself, and finds its issue by identity. Rows are never deleted; the mirror in storage.local restores them when they are
 * lost. `issues.unread`, `readAt` and `isRead` repeat what the ledger says, so that badge and lists are one index; they
 * are only ever written together with it, in one transaction.
 *
 * `guides` and `guideFiles` are apart so that a list never loads a file. `guides` rows are made with the issue (state
 * `offered`) and outlive its edits; `guideFiles` holds the Blob of those saved.
 *
 * `backfills` is how far fetching a newsletter's older issues has come. Lost, it is asked for again.
 *
 * `places` is where somebody was in each issue. Lost, it is read from its beginning.
 *
 * `guideTexts` (the words of saved guides), `shelf` (quotes and books) and `searchParts` (the search index) follow from the
 * others and can be made anew; `searchDue` names what changed and is not in them yet.
 *
 * `annotations` (highlights and notes) and `logEntries` (the learning log) are what the person wrote: like the ledger they refer
 * to issues by identity, and have a mirror. What was removed stays as a tombstone for 180 days, empty ten minutes later.
 * `corrections` is what changed in an issue since it was read; it follows from former texts. `guideEditions` names the former
 * files of guides that were published again; the files are in `guideFiles`.
 *
 * `unfinished` names what changed and is not yet in the popup's snapshot, the badge and the mirror.
 *
 * Upgrades: add a `version(n).stores()` for each change, keep the old ones, and write upgraders that can run twice. All
 * versions that lie between run in one transaction: a browser that dies in it finds the old database as it was.
 * Queries stand in the file of their table and nowhere else.
 */
class CompanionDatabase extends Dexie {
  declare newsletters: EntityTable<NewsletterRow, 'id'>;
  declare checkStates: EntityTable<CheckStateRow, 'newsletterId'>;
  declare checks: Table<CheckRow, [string, number]>;
  declare issues: EntityTable<IssueRow, 'id'>;
  declare issueBodies: EntityTable<IssueBodyRow, 'issueId'>;
  declare readings: Table<ReadingRow, number, NewReading>;
  declare ledger: Table<LedgerRow, [string, string]>;
  declare guides: EntityTable<GuideRow, 'id'>;
  declare guideFiles: EntityTable<GuideFileRow, 'guideId'>;
  declare backfills: EntityTable<BackfillRow, 'newsletterId'>;
  declare unfinished: EntityTable<UnfinishedRow, 'key'>;
  declare places: Table<PlaceRow, [string, string]>;
  declare guideTexts: EntityTable<GuideTextRow, 'guideId'>;
  declare shelf: EntityTable<ShelfRow, 'id'>;
  declare searchParts: EntityTable<SearchPartRow, 'id'>;
  declare searchDue: EntityTable<SearchDueRow, 'key'>;
  declare annotations: EntityTable<AnnotationRow, 'id'>;
  declare logEntries: EntityTable<LogEntryRow, 'id'>;
  declare corrections: EntityTable<CorrectionRow, 'issueId'>;
  declare guideEditions: Table<GuideEditionRow, [string, number]>;

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
    // The key of a table cannot be changed: the ledger is set aside in one step and laid anew in the next.
    this.version(3)
      .stores({
        newsletters: 'id, addressKey, addedAt, removedAt',
        checkStates: 'newsletterId, dueAt, lastCheckAt, sourceKey',
        checks: '[newsletterId+at]',
        issues:
          'id, [newsletterId+identity], *keys, [publishedAt+rank], [newsletterId+publishedAt+rank], [unread+publishedAt+rank], [newsletterId+unread+publishedAt+rank], [isRead+publishedAt+rank], [newsletterId+isRead+publishedAt+rank], announced, extractor',
        issueBodies: 'issueId',
        readings: '++id, [newsletterId+identity]',
        ledger: null,
        formerLedger: 'fingerprint',
        guides: 'id, issueId, state, publishedAt, [newsletterId+publishedAt], tryAt',
        backfills: 'newsletterId, state',
        unfinished: 'key',
      })
      .upgrade(upgradeToThree);
    this.version(4)
      .stores({
        ledger:
          '[newsletterId+identity], *keys, [newsletterId+chunk], publishedAt, [isOrphan+publishedAt], [newsletterId+isOrphan+publishedAt]',
        formerLedger: null,
      })
      .upgrade(upgradeLedger);
    this.version(5)
      .stores({
        places: '[newsletterId+identity]',
        guideTexts: 'guideId',
        shelf: 'id, issueId, [kind+publishedAt+id], [newsletterId+kind+publishedAt+id]',
        searchParts: 'id',
        searchDue: 'key',
      })
      .upgrade(async (transaction) => {
        await transaction.table('searchDue').put({ key: 'all', after: null, times: 1 });
      });
    this.version(6).stores({
      annotations: 'id, [newsletterId+identity], guideId, [isRemoved+changedAt]',
      logEntries: 'id, [newsletterId+identity], [isRemoved+finishedAt], [isRemoved+followUpOn]',
      corrections: 'issueId, [state+changedAt], newsletterId',
      guideEditions: '[guideId+version]',
    });
  }
}

export const database = new CompanionDatabase();
