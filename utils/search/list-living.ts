import type { Part } from './part-layout.ts';

/** For each part which of its documents count (1): the last with its id, unless it is gone. */
export function listLiving(parts: readonly Part[], gone: ReadonlySet<string>): Uint8Array[] {
  const seen = new Set(gone);
  const living = parts.map(({ table }) => new Uint8Array(table.ids.length));
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const ids = parts[index]?.table.ids ?? [];
    for (let at = ids.length - 1; at >= 0; at -= 1) {
      const id = ids[at] ?? '';
      if (seen.has(id)) continue;
      seen.add(id);
      const own = living[index];
      if (own) own[at] = 1;
    }
  }
  return living;
}
