import { sourceKey } from '../../address/source-key.ts';
import { listSubscribedBy } from '../../store/newsletters.ts';

/** The newsletter subscribed to that is read from one of these addresses, or was subscribed to by one; null without one. */
export async function findSubscribed(
  addresses: readonly string[],
): Promise<{ id: string; name: string } | null> {
  const [row] = await listSubscribedBy([...new Set(addresses.map(sourceKey))]);
  return row ? { id: row.id, name: row.name } : null;
}
