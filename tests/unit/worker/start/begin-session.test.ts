import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packChunk } from '../../../../utils/backup/pack-chunk.ts';
import { packSubscription } from '../../../../utils/backup/pack-subscription.ts';
import { readRestoredNotice } from '../../../../utils/backup/restored-notice.ts';
import { beginSession } from '../../../../utils/worker/start/begin-session.ts';
import { fillDatabase, listAll, listSubscribed } from '../../backup/fill-database.ts';
import { ledgerRow } from '../../backup/ledger-rows.ts';
import { subscriptionOf } from '../../backup/subscription-of.ts';

const mine = subscriptionOf('news.example/feed');
const read = ledgerRow(1);
const mirror = {
  'ledger:news.example/feed:2026-10.0': packChunk([read]),
  'subscription:news.example/feed': packSubscription(mine),
};

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.permissions.getAll = vi.fn(async () => ({ origins: [], permissions: [] }));
  await fillDatabase([]);
  await fakeBrowser.storage.local.set(mirror);
});

it('brings back what was lost, once a session', async () => {
  await beginSession(9);
  expect(await listAll()).toEqual([read]);
  await fillDatabase([], [mine]);
  await beginSession(10);
  expect(await listAll()).toEqual([]);
});

it('begins anew where the browser has dropped the database in the middle of the session', async () => {
  await beginSession(9);
  await fillDatabase([]);
  await beginSession(10);
  expect(await listAll()).toEqual([read]);
  expect(await listSubscribed()).toEqual([mine]);
});

it('begins anew by a clock that was set back', async () => {
  await beginSession(9);
  await fillDatabase([], [mine]);
  await fakeBrowser.storage.session.remove('restoredLost');
  await beginSession(8);
  expect(await listAll()).toEqual([read]);
});

it('tells, with room again, what came back on a full disk', async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await beginSession(9);
  full.mockRestore();
  await beginSession(10);
  expect(await readRestoredNotice()).toMatchObject({ at: 9, readings: 1, newsletters: 1 });
});
