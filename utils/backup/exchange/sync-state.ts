import { readLocal, writeLocal } from '../../platform/local.ts';
import { readClamps, saveClamps } from '../kept-clamps.ts';
import { newSyncState } from '../sync/new-sync-state.ts';
import type { SyncState } from '../sync/types.ts';

/** The key in storage.local of where the exchange of this machine stands. */
export const syncStateKey = 'sync';

/** Where it stands, for who asks for nothing that was clamped; as if it never was on where that cannot be read. */
export async function readSyncStanding(): Promise<Omit<SyncState, 'clamps'>> {
  return toSyncState(await readLocal(syncStateKey));
}

/** Where it stands, with all clamps that this machine knows; as if it never was on where that cannot be read. */
export async function readSyncState(): Promise<SyncState> {
  const [state, clamps] = await Promise.all([readSyncStanding(), readClamps()]);
  return { ...state, clamps };
}

/** Whoever changes it holds the lock `sync`. Clamps are kept where backups find them. */
export async function saveSyncState({ clamps, ...state }: SyncState): Promise<boolean> {
  await saveClamps(clamps);
  return await writeLocal(syncStateKey, state);
}

/** A stored state, with what an older version did not write. */
export function toSyncState(value: unknown): SyncState {
  const isState = typeof value === 'object' && value !== null && 'isOn' in value;
  return isState ? { ...newSyncState, ...(value as Partial<SyncState>) } : newSyncState;
}
