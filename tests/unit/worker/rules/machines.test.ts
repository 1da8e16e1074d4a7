import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hashIssue } from '../../../../utils/backup/sync/hash-issue.ts';
import { newSyncState } from '../../../../utils/backup/sync/new-sync-state.ts';
import { packShards } from '../../../../utils/backup/sync/pack-shards.ts';
import { newsletter } from '../../../../utils/newsletter.ts';
import { database } from '../../../../utils/store/database.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { feedAnswer, feedOf, makeWorld, thursday } from './world.ts';

async function startWorld(): Promise<void> {
  const world = await makeWorld();
  world.answer = (request) => feedAnswer(request, feedOf([{ title: 'Rosacea' }]));
}

it('an issue that was read on another machine before it came here is read as soon as it comes', async () => {
  await startWorld();
  await resumeWork();
  const [issue] = await database.issues.toArray();
  expect(issue).toMatchObject({ unread: 1 });

  await startWorld();
  const marks = [
    { hash: hashIssue(newsletter.id, issue?.identity ?? ''), at: thursday - 1000, isRead: true },
  ];
  const { shards } = packShards({ records: [], marks, clamps: {} });
  const pointer = { version: 1, set: 'mine', shards: Object.keys(shards), devices: {} };
  await fakeBrowser.storage.sync.set({ ...shards, pointer });
  await fakeBrowser.storage.local.set({ sync: { ...newSyncState, isOn: true, set: 'mine' } });
  await resumeWork();
  expect(await database.issues.toArray()).toMatchObject([{ unread: 0, isRead: 1 }]);
});
