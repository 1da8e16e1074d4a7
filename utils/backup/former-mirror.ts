import { sourceKey } from '../address/source-key.ts';
import { fromFormerRows } from '../identity/from-former-rows.ts';
import type { FormerLedgerRow } from '../store/former/types.ts';
import type { LedgerRow } from '../store/types.ts';
import { withChunks } from '../store/with-chunks.ts';
import { subscriptionKey, unpackSubscription } from './pack-subscription.ts';
import type { Subscription } from './types.ts';

/** Keys in storage.local of the mirrors that the versions up to 0.2 wrote, each in one value. */
export const formerKeys = { ledger: 'ledgerMirror', newsletters: 'newslettersMirror' } as const;

/** The ledger in the mirror of a former version; what is no row is left out. */
export function readFormerLedger(mirror: unknown): LedgerRow[] {
  return Array.isArray(mirror) ? withChunks(fromFormerRows(mirror.filter(isFormerRow))) : [];
}

/** The subscriptions in the mirror of a former version; what is none is left out. Their names stay as they were. */
export function readFormerSubscriptions(mirror: unknown): Subscription[] {
  if (!Array.isArray(mirror)) return [];
  return mirror.flatMap((value: unknown) => {
    const { id, address } = (value ?? {}) as Partial<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof address !== 'string') return [];
    const addressKey = sourceKey(address);
    return unpackSubscription(subscriptionKey(id), { ...Object(value), addressKey, isNamed: true }) ?? [];
  });
}

function isFormerRow(value: unknown): value is FormerLedgerRow {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, newsletterId, title, publishedAt, ...row } = value as Record<string, unknown>;
  const texts = [
    fingerprint,
    newsletterId,
    title,
    row.guidKey ?? '',
    row.urlKey ?? '',
    row.url ?? '',
    row.note ?? '',
  ];
  const times = [
    publishedAt,
    row.openedAt ?? 0,
    row.lastOpenedAt ?? 0,
    row.readAt ?? 0,
    row.activeSeconds ?? 0,
  ];
  return texts.every((text) => typeof text === 'string') && times.every(isTime);
}

/** A moment that a date can hold (ECMAScript, "Time Values and Time Range"). */
const isTime = (value: unknown) => typeof value === 'number' && Math.abs(value) <= 8.64e15;
