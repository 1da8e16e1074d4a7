import { mergeWitnesses } from '../identity/merge-witnesses.ts';
import type { FoundIssue } from '../identity/types.ts';
import { listedOf } from '../identity/with-edit.ts';
import { witnessKeys } from '../identity/witness-keys.ts';
import { neverRead } from './fold-readings.ts';
import { freeIdentity } from './free-identity.ts';
import { repeated } from './repeated.ts';
import type { IssueRow, LedgerRow } from './types.ts';

interface Place {
  publishedAt: number;
  rank: number;
  now: number;
  /** False for an issue that was old when it was found. */
  isNews: boolean;
  /** Nobody is told of it, as on a first run. */
  isSilent: boolean;
}

/**
 * The row of an issue seen for the first time. One that the ledger knows (its rows outlive the issues) keeps its identity
 * and what was done with it, and nobody is told of it: somebody had it in hand.
 *
 * @param taken identities given to other issues of the same commit; the new one is added
 */
export async function newIssueRow(
  newsletterId: string,
  entry: FoundIssue,
  ledger: LedgerRow | undefined,
  { publishedAt, rank, now, isNews, isSilent }: Place,
  taken: Set<string>,
): Promise<IssueRow> {
  const identity = ledger?.identity ?? (await freeIdentity(newsletterId, entry, taken));
  taken.add(identity);
  const witnesses = ledger ? mergeWitnesses(ledger.witnesses, entry.witnesses) : entry.witnesses;
  const bornUnread = isNews ? 1 : 0;
  const state = repeated(ledger ?? neverRead, bornUnread);
  return {
    id: `${newsletterId}:${identity}`,
    newsletterId,
    identity,
    witnesses,
    keys: witnessKeys(newsletterId, witnesses),
    words: [...entry.words],
    ...listedOf(entry),
    publishedAt,
    rank,
    firstSeenAt: now,
    updatedAt: now,
    ...state,
    bornUnread,
    announced: state.unread && !isSilent && !ledger ? 0 : 1,
    textHash: entry.textHash,
    extractor: entry.extractor,
    linksRefreshedAt: null,
  };
}
