import { database } from './database.ts';
import type { IssueRow } from './types.ts';

/** What a person did with an issue, as far as its former texts are needed for it. */
export interface Use {
  /** When it was opened or read, epoch ms. */
  readAt: number[];
  /** `IssueRow.textHash` of the versions that were noted or logged, or from which a correction is told. */
  hashes: Set<string>;
}

/** Call it in a transaction of `ledger`, `annotations`, `logEntries` and `corrections`. */
export async function findUse({ id, newsletterId, identity }: IssueRow): Promise<Use> {
  const own = [newsletterId, identity];
  const [row, annotations, entries, correction] = await Promise.all([
    database.ledger.get([newsletterId, identity]),
    database.annotations.where('[newsletterId+identity]').equals(own).toArray(),
    database.logEntries.where('[newsletterId+identity]').equals(own).toArray(),
    database.corrections.get(id),
  ]);
  const { openedAt = null, lastOpenedAt = null, readAt = null, note = '' } = row ?? {};
  const noted = note === '' ? null : (row?.changedAt ?? null);
  const isKept = ({ isRemoved }: { isRemoved: 0 | 1 }) => isRemoved === 0;
  const hashes = [
    ...annotations.filter(isKept).map(({ textHash }) => textHash),
    ...entries.filter(isKept).map(({ source }) => source.version),
    ...(correction ? [correction.fromHash] : []),
  ];
  return {
    readAt: [openedAt, lastOpenedAt, readAt, noted].filter((at) => at !== null),
    hashes: new Set(hashes.filter((hash) => hash !== null)),
  };
}
