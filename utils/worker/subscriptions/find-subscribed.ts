import { sourceKey } from '../../address/source-key.ts';
import { listNewsletters } from '../../store/newsletters.ts';

/** The newsletter subscribed to that is read from one of these addresses, or was subscribed to by one; null without one. */
export async function findSubscribed(
  addresses: readonly string[],
): Promise<{ id: string; name: string } | null> {
  const keys = new Set(addresses.map(sourceKey));
  const row = (await listNewsletters()).find(
    ({ source, address }) => keys.has(sourceKey(source?.url ?? address)) || keys.has(sourceKey(address)),
  );
  return row ? { id: row.id, name: row.name } : null;
}
