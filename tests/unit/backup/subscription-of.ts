import type { Subscription } from '../../../utils/backup/types.ts';

/** A subscription that was read from once. */
export function subscriptionOf(id: string, change: Partial<Subscription['row']> = {}): Subscription {
  const address = `https://${id}`;
  return {
    row: {
      ...{ id, name: id, isNamed: true, address, addressKey: id, addedAt: 5 },
      ...{ pausedAt: null, isMuted: false, removedAt: null, ...change },
    },
    source: { kind: 'feed', url: `${address}/feed` },
  };
}
