import type { SourceAddress } from '../feed/types.ts';
import type { NewsletterRow } from '../store/types.ts';
import { isRowStamps } from './is-row-stamps.ts';
import type { Subscription } from './types.ts';

const start = 'subscription:';

/** The key in storage.local of a subscription's mirror. */
export const subscriptionKey = (newsletterId: string) => `${start}${newsletterId}`;

/** What a person chose of a subscription, and its source, as the value for storage.local. The id is in the key. */
export function packSubscription({ row, source }: Subscription): Record<string, unknown> {
  const { name, isNamed, address, addressKey, addedAt, pausedAt, isMuted, removedAt, stamps } = row;
  const chosen = { name, isNamed, address, addressKey, addedAt, pausedAt, isMuted, removedAt };
  return { version: 3, ...chosen, ...(stamps ? { stamps } : {}), source };
}

/** The subscription that a key and its value stand for; null for any other key, and where no address is left. */
export function unpackSubscription(key: string, value: unknown): Subscription | null {
  if (!key.startsWith(start) || typeof value !== 'object' || value === null) return null;
  const { name, address, addressKey, ...rest } = value as Record<string, unknown>;
  if (typeof address !== 'string' || !URL.canParse(address) || typeof addressKey !== 'string') return null;
  const isNamed = rest.isNamed === true && typeof name === 'string' && name !== '';
  const row: NewsletterRow = {
    id: key.slice(start.length),
    name: typeof name === 'string' ? name : address,
    ...{ isNamed, address, addressKey },
    addedAt: timeOf(rest.addedAt) ?? 0,
    pausedAt: timeOf(rest.pausedAt),
    isMuted: rest.isMuted === true,
    removedAt: timeOf(rest.removedAt),
    ...(isRowStamps(rest.stamps) ? { stamps: rest.stamps } : {}),
  };
  return { row, source: parseSource(rest.source) };
}

/** A source as it was mirrored; null where there is none that can be read from. */
export function parseSource(value: unknown): SourceAddress | null {
  const { kind, url } = (value ?? {}) as Partial<Record<string, unknown>>;
  const isSource = (kind === 'feed' || kind === 'site') && typeof url === 'string' && URL.canParse(url);
  return isSource ? { kind, url } : null;
}

const timeOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
