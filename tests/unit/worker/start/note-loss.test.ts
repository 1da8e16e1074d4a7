import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreLost } from '../../../../utils/backup/restore-lost.ts';
import { readRestoredNotice } from '../../../../utils/backup/restored-notice.ts';
import { noteLoss } from '../../../../utils/worker/start/note-loss.ts';
import { fillDatabase } from '../../backup/fill-database.ts';
import { subscriptionOf } from '../../backup/subscription-of.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await fillDatabase([]);
});

it('noteLoss tells of the loss of all there was', async () => {
  await restoreLost(5);
  await noteLoss(6);
  expect(await readRestoredNotice()).toEqual({ at: 6, readings: 0, newsletters: 0, lost: 'all' });
});

it('noteLoss tells nothing of what was just installed', async () => {
  await restoreLost(5);
  await fakeBrowser.storage.local.set({ welcomedAt: 5 });
  await noteLoss(6);
  expect(await readRestoredNotice()).toBeNull();
});

it('noteLoss tells nothing where the database or its mirror was found', async () => {
  await fakeBrowser.storage.local.set({ saveGuides: false });
  await restoreLost(5);
  await noteLoss(6);
  expect(await readRestoredNotice()).toBeNull();

  fakeBrowser.reset();
  await fillDatabase([], [subscriptionOf('a.example')]);
  await restoreLost(5);
  await noteLoss(6);
  expect((await readRestoredNotice())?.lost).toBe('settings');
});
