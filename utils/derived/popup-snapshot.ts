import { readLocal, writeLocal } from '../platform/local.ts';
import type { PopupSnapshot } from './types.ts';

const key = 'popupSnapshot';

/**
 * What the popup's first paint shows; null before the first check or when it was written by another version.
 * Kept free of the database, whose code would delay the paint.
 */
export async function readPopupSnapshot(): Promise<PopupSnapshot | null> {
  const value = await readLocal(key);
  const known = typeof value === 'object' && value !== null && 'version' in value && value.version === 3;
  return known ? (value as PopupSnapshot) : null;
}

export async function writePopupSnapshot(snapshot: PopupSnapshot): Promise<void> {
  await writeLocal(key, snapshot);
}
