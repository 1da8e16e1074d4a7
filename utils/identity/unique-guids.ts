import type { Entry } from '../feed/types.ts';

/**
 * Entries whose guid another entry of the feed has too are known by their address instead, where that tells them apart.
 */
export function uniqueGuids(entries: readonly Entry[]): Entry[] {
  const guids = countEach(entries.map(({ guid }) => guid));
  const urls = countEach(entries.map(({ source }) => source.url));
  return entries.map((entry) => {
    const { guid, source } = entry;
    const isShared = guid !== null && (guids.get(guid) ?? 0) > 1;
    return isShared && source.url && urls.get(source.url) === 1 ? { ...entry, guid: source.url } : entry;
  });
}

function countEach(values: ReadonlyArray<string | null>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
