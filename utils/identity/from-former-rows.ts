import type { FormerLedgerRow } from '../store/former/types.ts';
import type { LedgerRow } from '../store/types.ts';
import { mintIdentity } from './mint-identity.ts';
import type { Witnesses } from './types.ts';
import { witnessKeys } from './witness-keys.ts';
import { witnessesOf } from './witnesses-of.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Rows of a former version as today's, oldest issue first. Database and mirror have to be taken over by this same function, so
 * that neither seems to know more than the other. A row without `readAt` was marked unread; when is not known: after it was
 * opened.
 */
export function fromFormerRows(rows: readonly FormerLedgerRow[]): Array<Omit<LedgerRow, 'chunk'>> {
  const taken = new Set<string>();
  return sortFormerRows(rows).map((former) => {
    const name = (identity: string) => `${former.newsletterId} ${identity}`;
    const row = fromFormer(former, (identity) => taken.has(name(identity)));
    taken.add(name(row.identity));
    return row;
  });
}

/** The order in which `fromFormerRows` gives them. */
export function sortFormerRows<T extends FormerLedgerRow>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => a.publishedAt - b.publishedAt || (a.fingerprint < b.fingerprint ? -1 : 1));
}

function fromFormer(
  former: FormerLedgerRow,
  isTaken: (identity: string) => boolean,
): Omit<LedgerRow, 'chunk'> {
  const { newsletterId, title, publishedAt, url = null, readAt = null } = former;
  const { openedAt = null, lastOpenedAt = openedAt, where = null, activeSeconds = 0, note = '' } = former;
  const publishedDay = /^\d{4}-\d\d-\d\d(?= )/.exec(former.fingerprint)?.[0] ?? null;
  const witnesses = formerWitnesses(former, publishedDay);
  const unreadAt = readAt === null ? (lastOpenedAt ?? publishedAt) : null;
  return {
    ...{ newsletterId, identity: mintIdentity(witnesses, isTaken), witnesses },
    keys: witnessKeys(newsletterId, witnesses),
    ...{ title, url, publishedAt, publishedDay },
    // A day without an hour was kept as its midnight.
    isDayOnly: publishedDay !== null && publishedAt % dayMs === 0,
    ...{ openedAt, lastOpenedAt, readAt, unreadAt, where, activeSeconds, note },
    changedAt: Math.max(0, ...[openedAt, lastOpenedAt, readAt, unreadAt].map(Number)),
    isOrphan: 1,
  };
}

function formerWitnesses(
  { guidKey = null, urlKey = null, url = null, title }: FormerLedgerRow,
  publishedDay: string | null,
): Witnesses {
  // A guid that was the address is read from the address, which has all its digits.
  const guid = guidKey !== null && guidKey === urlKey ? url : guidKey;
  const witnesses = witnessesOf({ guid, url, title, publishedDay });
  return url === null && urlKey !== null ? { ...witnesses, urls: [urlKey] } : witnesses;
}
