import { readLocal, removeLocal, writeLocal } from '../platform/local.ts';
import type { Restored, RestoredNotice } from './types.ts';

const key = 'restoredNotice';

/** What came back after it was lost and nobody was told of yet; null when that is nothing. */
export async function readRestoredNotice(): Promise<RestoredNotice | null> {
  const { at, readings, newsletters } = ((await readLocal(key)) ?? {}) as Partial<Record<string, unknown>>;
  const isNotice = typeof at === 'number' && typeof readings === 'number' && typeof newsletters === 'number';
  return isNotice && readings + newsletters > 0 ? { at, readings, newsletters } : null;
}

/** Adds what came back to what nobody was told of yet. Nothing is no notice. */
export async function addToRestoredNotice({ readings, newsletters }: Restored, at: number): Promise<void> {
  if (readings + newsletters === 0) return;
  const present = await readRestoredNotice();
  await writeLocal(key, {
    at,
    readings: readings + (present?.readings ?? 0),
    newsletters: newsletters + (present?.newsletters ?? 0),
  });
}

/** The person was told. */
export async function removeRestoredNotice(): Promise<void> {
  await removeLocal(key);
}
