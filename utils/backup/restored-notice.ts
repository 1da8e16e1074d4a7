import { readLocal, removeLocal, writeLocal } from '../platform/local.ts';
import type { Loss, RestoredNotice } from './types.ts';

const key = 'restoredNotice';

/** From the least to the worst. */
const losses: readonly Loss[] = ['nothing', 'some', 'settings', 'all'];

/** What was lost, or came back, and nobody was told of yet; null when that is nothing. */
export async function readRestoredNotice(): Promise<RestoredNotice | null> {
  return parseNotice(await readLocal(key));
}

/** The person was told. */
export async function removeRestoredNotice(): Promise<void> {
  await removeLocal(key);
}

/** Adds to what nobody was told of yet. @returns whether that is stored; it is not on a full disk */
export const addNotice = async (notice: RestoredNotice): Promise<boolean> =>
  await writeLocal(key, uniteNotices(notice, await readRestoredNotice()));

/** Two notices as one. */
export function uniteNotices(later: RestoredNotice, former: RestoredNotice | null): RestoredNotice {
  if (!former) return later;
  return {
    at: later.at,
    readings: later.readings + former.readings,
    newsletters: later.newsletters + former.newsletters,
    lost: losses[Math.max(losses.indexOf(later.lost), losses.indexOf(former.lost))] ?? 'nothing',
  };
}

/** A notice as it was stored; null where that is none. */
export function parseNotice(value: unknown): RestoredNotice | null {
  const { at, readings, newsletters, lost } = (value ?? {}) as Partial<Record<string, unknown>>;
  const isNotice = typeof at === 'number' && typeof readings === 'number' && typeof newsletters === 'number';
  if (!isNotice) return null;
  const loss = losses.find((one) => one === lost) ?? 'nothing';
  return readings + newsletters > 0 || loss !== 'nothing' ? { at, readings, newsletters, lost: loss } : null;
}
