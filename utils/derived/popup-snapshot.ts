import { readManyLocal, watchLocal, writeManyLocal } from '../platform/local.ts';
import type { NewsletterTab, PopupSnapshot } from './types.ts';

/** The tabs stand apart: a check changes what is shown of one newsletter, and not the names of a hundred. */
const keys = { front: 'popupSnapshot', tabs: 'popupTabs' };

/** Issues that are listed at first. */
export const firstListed = 5;

/**
 * What the popup's first paint shows; null before the first check or when it was written by another version.
 * Kept free of the database, whose code would delay the paint.
 */
export async function readPopupSnapshot(): Promise<PopupSnapshot | null> {
  const stored = await readManyLocal(Object.values(keys));
  const { [keys.front]: front, [keys.tabs]: tabs } = stored ?? {};
  const isKnown =
    typeof front === 'object' &&
    front !== null &&
    'version' in front &&
    front.version === 5 &&
    Array.isArray(tabs);
  return isKnown ? ({ ...front, tabs: tabs as NewsletterTab[] } as PopupSnapshot) : null;
}

/** Calls back when the snapshot may be another than before. @returns a function that ends this */
export function watchPopupSnapshot(onChange: () => void): () => void {
  return watchLocal(Object.values(keys), onChange);
}

/** Writes what differs from the one before, if there was one. */
export async function writePopupSnapshot(
  snapshot: PopupSnapshot,
  former: PopupSnapshot | null,
): Promise<void> {
  const before = former ? valuesOf(former) : {};
  const changed = Object.entries(valuesOf(snapshot)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
  );
  if (changed.length > 0) await writeManyLocal(Object.fromEntries(changed));
}

function valuesOf({ tabs, ...front }: PopupSnapshot): Record<string, unknown> {
  return { [keys.front]: front, [keys.tabs]: tabs };
}
