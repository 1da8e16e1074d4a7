import { readLocal, removeLocal, writeLocal } from '../platform/local.ts';
import type { Loss, Restored, RestoredNotice } from './types.ts';

const key = 'restoredNotice';

/** From the least to the worst. */
const losses: readonly Loss[] = ['nothing', 'some', 'settings', 'all'];

/** What was lost, or came back, and nobody was told of yet; null when that is nothing. */
export async function readRestoredNotice(): Promise<RestoredNotice | null> {
  const { at, readings, newsletters, lost } = ((await readLocal(key)) ?? {}) as Partial<
    Record<string, unknown>
  >;
  const isNotice = typeof at === 'number' && typeof readings === 'number' && typeof newsletters === 'number';
  if (!isNotice) return null;
  const loss = losses.find((one) => one === lost) ?? 'nothing';
  return readings + newsletters > 0 || loss !== 'nothing' ? { at, readings, newsletters, lost: loss } : null;
}

/** Adds what came back, and what did not, to what nobody was told of yet. Nothing is no notice. */
export async function addToRestoredNotice(
  { readings, newsletters }: Restored,
  lost: Loss,
  at: number,
): Promise<void> {
  if (readings + newsletters === 0 && lost === 'nothing') return;
  const present = await readRestoredNotice();
  await writeLocal(key, {
    at,
    readings: readings + (present?.readings ?? 0),
    newsletters: newsletters + (present?.newsletters ?? 0),
    lost: losses[Math.max(losses.indexOf(lost), losses.indexOf(present?.lost ?? 'nothing'))],
  });
}

/** The person was told. */
export async function removeRestoredNotice(): Promise<void> {
  await removeLocal(key);
}
