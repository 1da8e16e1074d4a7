import type { Entry } from './types.ts';

/** Entries whose guid another entry of the feed has too are known by their address instead, where they have one. */
export function uniqueGuids(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  for (const { guid } of entries) if (guid) seen.set(guid, (seen.get(guid) ?? 0) + 1);
  return entries.map((entry) =>
    entry.guid && (seen.get(entry.guid) ?? 0) > 1
      ? { ...entry, guid: entry.source.url ?? entry.guid }
      : entry,
  );
}
