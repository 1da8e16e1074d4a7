import { mintIdentity } from '../../../utils/identity/mint-identity.ts';
import { toGuideRows } from '../../../utils/identity/to-guide-rows.ts';
import type { FoundIssue } from '../../../utils/identity/types.ts';
import { bodyOf, listedOf } from '../../../utils/identity/with-edit.ts';
import { witnessKeys } from '../../../utils/identity/witness-keys.ts';
import { newCheckState } from '../../../utils/store/check-state.ts';
import { database } from '../../../utils/store/database.ts';
import { stateOf } from '../../../utils/store/fold-readings.ts';
import type { IssueRow, LedgerRow } from '../../../utils/store/types.ts';
import { withChunks } from '../../../utils/store/with-chunks.ts';
import { day, entry, feedOf, guide, record, subscription, thursday } from './fixtures.ts';

export interface StoreSize {
  newsletters: number;
  /** Weekly ones of each newsletter, the newest of `thursday`; all of them read but the newest of each. */
  issues: number;
  /** Of the newest issues, one each. */
  guides: number;
  checks: number;
}

/** The nth newsletter; the first is the home one. */
const newsletterId = (n: number) => (n === 0 ? 'home' : `letter${n}`);

/** The nth newest issue of a newsletter as its feed has it. */
export const entryOf = (newsletter: number, n: number, hasGuide = newsletter === 0 && n === 0): FoundIssue =>
  entry(`${newsletterId(newsletter)}-${n}`, thursday - n * 7 * day, { guides: hasGuide ? [guide] : [] });

/** Lays a store of that size, past the code under test. The popup's newest issue has a guide. */
export async function seedStore({ newsletters, issues, guides, checks }: StoreSize): Promise<void> {
  const ids = Array.from({ length: newsletters }, (_, n) => newsletterId(n));
  await Promise.all(database.tables.map((table) => table.clear()));
  const rows = ids.map((id, n) => subscription({ id, addedAt: n, isNamed: true }));
  await database.newsletters.bulkPut(rows);
  await database.checkStates.bulkPut(
    ids.map((id) => ({
      ...newCheckState(id),
      ...stateAfter,
      source: feedOf(id),
      lastCheck: record(thursday),
    })),
  );
  const made = ids.flatMap((_, n) =>
    Array.from({ length: issues }, (_, week) => {
      const found = entryOf(n, week);
      return { found, issue: issueRow(newsletterId(n), found, week > 0) };
    }),
  );
  await database.issues.bulkPut(made.map(({ issue }) => issue));
  await database.issueBodies.bulkPut(made.map(({ issue, found }) => bodyOf(issue.id, found)));
  const read = withChunks(
    made.filter(({ issue }) => issue.isRead === 1).map(({ issue }) => ledgerRow(issue)),
  );
  await database.ledger.bulkPut(read);
  await database.readings.bulkAdd(
    read.map((row) => ({
      ...{ newsletterId: row.newsletterId, identity: row.identity, at: row.changedAt },
      ...{ kind: 'restored' as const, state: stateOf(row) },
    })),
  );
  const newest = made.toSorted((a, b) => b.issue.publishedAt - a.issue.publishedAt).slice(0, guides);
  await database.guides.bulkPut(newest.flatMap(({ issue }) => toGuideRows(issue, [guide], null)));
  await database.checks.bulkPut(
    ids.flatMap((id) =>
      Array.from({ length: checks }, (_, n) => ({ ...record(thursday - n), newsletterId: id })),
    ),
  );
}

const stateAfter = {
  ...{ lastCheckAt: thursday, lastSuccessAt: thursday, lastBodyAt: thursday },
  ...{ nextCheckAt: thursday + day, dueAt: thursday + day },
};

function issueRow(newsletterId: string, found: FoundIssue, isRead: boolean): IssueRow {
  const identity = mintIdentity(found.witnesses, () => false);
  const { witnesses, words, publishedAt, textHash, extractor } = found;
  const at = publishedAt ?? thursday;
  return {
    ...{ id: `${newsletterId}:${identity}`, newsletterId, identity, witnesses, words: [...words] },
    ...{ keys: witnessKeys(newsletterId, witnesses), ...listedOf(found) },
    ...{ publishedAt: at, rank: at, firstSeenAt: at, updatedAt: at, announced: 1, bornUnread: 1 },
    ...{ unread: isRead ? 0 : 1, isRead: isRead ? 1 : 0, readAt: isRead ? at + day : null },
    ...{ textHash, extractor, linksRefreshedAt: null },
  };
}

function ledgerRow(issue: IssueRow): Omit<LedgerRow, 'chunk'> {
  const { newsletterId, identity, witnesses, keys, title, url, publishedAt, publishedDay, isDayOnly } = issue;
  const at = publishedAt + day;
  return {
    ...{ newsletterId, identity, witnesses, keys, title, url, publishedAt, publishedDay, isDayOnly },
    ...{ openedAt: at, lastOpenedAt: at, readAt: at, unreadAt: null, where: 'popup' },
    ...{ activeSeconds: 0, note: '', changedAt: at, isOrphan: 0 },
  };
}
