import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRestoredNotice, removeRestoredNotice } from '../../../utils/backup/restored-notice.ts';
import { tellRestored, tellUntold } from '../../../utils/backup/tell-restored.ts';
import { listUnfinished } from '../../../utils/store/unfinished.ts';
import { fillDatabase } from './fill-database.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await fillDatabase([]);
});

it('is none while nothing came back', async () => {
  await tellRestored({ readings: 0, newsletters: 0 }, 'nothing', 5);
  expect(await readRestoredNotice()).toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('adds up until the person was told', async () => {
  await tellRestored({ readings: 3, newsletters: 0 }, 'settings', 5);
  await tellRestored({ readings: 1, newsletters: 2 }, 'nothing', 9);
  await tellRestored({ readings: 0, newsletters: 0 }, 'nothing', 10);
  expect(await readRestoredNotice()).toEqual({ at: 9, readings: 4, newsletters: 2, lost: 'settings' });
  await removeRestoredNotice();
  expect(await readRestoredNotice()).toBeNull();
});

it('is one though nothing came back, where something was lost', async () => {
  await tellRestored({ readings: 0, newsletters: 0 }, 'all', 5);
  await tellRestored({ readings: 0, newsletters: 0 }, 'settings', 6);
  expect(await readRestoredNotice()).toEqual({ at: 6, readings: 0, newsletters: 0, lost: 'all' });
});

it('is told later what came back while nothing could be written, once', async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await tellRestored({ readings: 3, newsletters: 0 }, 'nothing', 5);
  await tellRestored({ readings: 1, newsletters: 2 }, 'some', 9);
  await tellUntold();
  expect(await readRestoredNotice()).toBeNull();
  expect(await listUnfinished()).toEqual([]);
  full.mockRestore();
  await tellRestored({ readings: 1, newsletters: 0 }, 'nothing', 7);
  await tellUntold();
  await tellUntold();
  expect(await readRestoredNotice()).toEqual({ at: 9, readings: 5, newsletters: 2, lost: 'some' });
});
