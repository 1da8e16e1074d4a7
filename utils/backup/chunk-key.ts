import type { ChunkRef } from './types.ts';

const start = 'ledger:';

/** The key in storage.local of a piece of the ledger's mirror. */
export function chunkKey({ newsletterId, chunk }: ChunkRef): string {
  return `${start}${newsletterId}:${chunk}`;
}

/** The piece that a key in storage.local stands for; null for any other key. The newsletter's id may hold colons. */
export function parseChunkKey(key: string): ChunkRef | null {
  const at = key.lastIndexOf(':');
  if (!key.startsWith(start) || at < start.length) return null;
  const chunk = key.slice(at + 1);
  if (!/^-?\d{1,6}-\d\d\.\d{1,6}$/.test(chunk)) return null;
  return { newsletterId: key.slice(start.length, at), chunk };
}
