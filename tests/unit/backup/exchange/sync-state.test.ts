import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSyncState, saveSyncState, toSyncState } from '../../../../utils/backup/exchange/sync-state.ts';
import { readClamps, saveClamps } from '../../../../utils/backup/kept-clamps.ts';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import { newSyncState } from '../../../../utils/backup/sync/new-sync-state.ts';

const stampAt = (ms: number) => makeStamp(ms, 0, 'device');
const [far, farther, now] = [stampAt(9e12), stampAt(9.1e12), stampAt(1e12)];

beforeEach(() => fakeBrowser.reset());

it('knows what was clamped by a backup that came in, and hands on what it clamps itself', async () => {
  await saveClamps({ [far]: now });
  const state = await readSyncState();
  expect(state).toEqual({ ...newSyncState, clamps: { [far]: now } });
  await saveSyncState({ ...state, isOn: true, clamps: { ...state.clamps, [farther]: now } });
  expect(await readClamps()).toEqual({ [far]: now, [farther]: now });
  expect((await readSyncState()).isOn).toBe(true);
});

it('keeps what two clamp at once', async () => {
  await Promise.all([saveClamps({ [far]: now }), saveClamps({ [farther]: now })]);
  expect(await readClamps()).toEqual({ [far]: now, [farther]: now });
});

it('keeps what was clamped where the exchange is switched off and knows of none', async () => {
  await saveClamps({ [far]: now });
  await saveSyncState(newSyncState);
  expect((await readSyncState()).clamps).toEqual({ [far]: now });
});

it('is off where nothing is stored, and has what an older version did not write', () => {
  expect(toSyncState(undefined)).toEqual(newSyncState);
  expect(toSyncState({ isOn: true })).toEqual({ ...newSyncState, isOn: true });
});
