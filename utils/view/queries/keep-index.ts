import { openIndex } from '../../search/open-index.ts';
import type { SearchIndex } from '../../search/types.ts';
import { listPartsBeside } from '../../store/search-parts.ts';

export interface KeptIndex {
  /** What questions are asked of; empty until it was brought up to date for the first time. */
  current: () => SearchIndex;
  /** Loads the parts that are new and lets go of those that are gone. @returns whether anything changed */
  bringUpToDate: () => Promise<boolean>;
}

/** The search index in memory. Parts never change: only those that are not there yet are loaded. */
export function keepIndex(): KeptIndex {
  let parts = new Map<string, ArrayBuffer>();
  let index = openIndex([]);
  let updating: Promise<unknown> = Promise.resolve();
  async function update(): Promise<boolean> {
    const found = await listPartsBeside(new Set(parts.keys()));
    if (found.parts.length === 0 && found.ids.length === parts.size) return false;
    const loaded = new Map(found.parts.map(({ id, bytes }) => [id, bytes]));
    parts = new Map(
      found.ids.flatMap((id) => {
        const bytes = loaded.get(id) ?? parts.get(id);
        return bytes ? [[id, bytes] as const] : [];
      }),
    );
    index = openGood([...parts.values()]);
    return true;
  }
  return {
    current: () => index,
    // One behind the other: of two that read at once the older might end last.
    bringUpToDate() {
      const updated = updating.then(update);
      updating = updated.catch(() => undefined);
      return updated;
    },
  };
}

/** A part that cannot be read hides nothing of the others; the index is made anew when parts are merged. */
function openGood(parts: readonly ArrayBuffer[]): SearchIndex {
  try {
    return openIndex(parts);
  } catch {
    return openIndex(parts.filter(isGood));
  }
}

function isGood(part: ArrayBuffer): boolean {
  try {
    return openIndex([part]).size >= 0;
  } catch {
    return false;
  }
}
