import { matchEntries } from '../identity/match-entries.ts';
import { mergeWitnesses } from '../identity/merge-witnesses.ts';
import { witnessKeys } from '../identity/witness-keys.ts';
import { database } from './database.ts';
import { stateOf } from './fold-readings.ts';
import { listKnownIssues } from './known-issues.ts';
import { findFreeChunk, findIssueOf, findLedgerRow } from './ledger.ts';
import { isSameIssue, ownIdentity } from './local-identities.ts';
import { repeated } from './repeated.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import type { LedgerRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';
import { addUntold } from './untold.ts';

/**
 * Takes in rows of the ledger that come back from its mirror: each is the row that its witnesses say, of two states the later one
 * stands, and what is missing is added. What an issue's row repeats of the ledger follows. How many came back is written down in the
 * same transaction, to be told of.
 *
 * @param rows of any newsletters
 * @param now epoch ms: when they came back, as the `restored` event says
 * @returns how many rows were added or brought up to date
 */
export async function mergeLedger(rows: readonly LedgerRow[], now: number): Promise<number> {
  let merged = 0;
  for (const [newsletterId, own] of Map.groupBy(rows, (row) => row.newsletterId)) {
    const { readings, ledger, issues, unfinished, searchDue } = database;
    // An async function of its own: Dexie keeps the transaction through native awaits only of one.
    merged += await database.transaction(
      'rw',
      [readings, ledger, issues, unfinished, searchDue],
      async () => {
        const ofOne = await mergeOf(newsletterId, own, now);
        if (ofOne > 0) await addUntold({ readings: ofOne }, now);
        return ofOne;
      },
    );
  }
  return merged;
}

async function mergeOf(newsletterId: string, rows: readonly LedgerRow[], now: number): Promise<number> {
  const present = await database.ledger.bulkGet(rows.map(({ identity }) => [newsletterId, identity]));
  // One identity may have been minted twice, of a guid that is used again.
  const isKnown = (at: number) => present[at] !== undefined && isSameIssue(present[at], rows[at]);
  const strangers = rows.filter((_, at) => !isKnown(at));
  let merged = 0;
  for (const [at, row] of rows.entries()) {
    const known = isKnown(at) ? present[at] : undefined;
    if (known && row.changedAt > known.changedAt) merged += await takeIn(known, row, now);
  }
  if (strangers.length === 0) return merged;
  const sought = strangers.map((row) => ({ ...row, words: [], row }));
  for (const { found, known } of matchEntries(sought, await listKnownIssues(newsletterId, sought))) {
    const identity =
      known?.issue?.identity ?? known?.ledger?.identity ?? (await ownIdentity(newsletterId, found.row));
    const standing = known?.ledger ?? (await findLedgerRow(newsletterId, identity));
    if (standing && standing.changedAt >= found.row.changedAt) continue;
    const chunk = standing?.chunk ?? (await findFreeChunk(newsletterId, found.row.publishedAt));
    merged += await takeIn(standing ?? { ...found.row, identity, chunk }, found.row, now);
  }
  return merged;
}

async function takeIn(standing: LedgerRow, { changedAt, ...row }: LedgerRow, now: number): Promise<number> {
  const { newsletterId, identity } = standing;
  const state = stateOf(row);
  const witnesses = mergeWitnesses(row.witnesses, standing.witnesses);
  const keys = witnessKeys(newsletterId, witnesses);
  const issue = await findIssueOf(standing);
  const isOrphan = issue ? 0 : 1;
  // The note's, as the state is that of the row that comes; one without them may have been written before there were any.
  const stamps = row.stamps ?? (row.note === standing.note ? standing.stamps : undefined);
  const next = { ...standing, ...state, witnesses, keys, changedAt, isOrphan, stamps } as const;
  await database.ledger.put(next);
  await database.readings.add({ newsletterId, identity, at: now, kind: 'restored', state, upTo: changedAt });
  if (issue) {
    const told = repeated(state, issue.bornUnread);
    await database.issues.put({ ...issue, ...told, announced: told.unread ? issue.announced : 1 });
    if (state.note !== standing.note || row.note !== '') await noteSearchDue([issueDueKey(issue.id)]);
  }
  await noteUnfinished({ newsletterId, chunk: standing.chunk });
  return 1;
}
