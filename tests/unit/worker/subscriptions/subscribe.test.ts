import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sourceKey } from '../../../../utils/address/source-key.ts';
import { database } from '../../../../utils/store/database.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import { subscribe } from '../../../../utils/worker/subscriptions/subscribe.ts';
import { feed } from '../rules/take.ts';
import { makeWorld } from '../rules/world.ts';

it('leaves a newsletter as it is that has moved since from the address that is added', async () => {
  const world = await makeWorld();
  // Nothing is looked at by itself here.
  world.answer = () => new Promise(() => {});
  const [id = ''] = (await subscribe([feed('https://old.example/feed')])).addedIds;
  const url = 'https://new.example/feed';
  const source = { source: { kind: 'feed' as const, url }, sourceKey: sourceKey(url) };
  await updateSubscription(
    id,
    { name: 'Mine', isNamed: true, address: url, addressKey: sourceKey(url), pausedAt: 5 },
    source,
  );
  const before = await database.newsletters.get(id);
  expect(await subscribe([feed('https://old.example/feed'), feed('https://third.example/feed')])).toEqual({
    added: ['A letter'],
    addedIds: ['third.example/feed'],
    present: ['Mine'],
  });
  expect(await database.newsletters.get(id)).toEqual(before);

  await updateSubscription(id, { removedAt: 9 });
  expect((await subscribe([feed('https://old.example/feed')])).addedIds).toEqual([id]);
  expect(await database.newsletters.get(id)).toMatchObject({ removedAt: null, pausedAt: null });
});
