import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readAllLocal } from '../../../../utils/platform/local.ts';
import { moveNextCheck } from '../../../../utils/store/check-states.ts';
import { listNewsletters } from '../../../../utils/store/newsletters.ts';
import { cancelUnchecked } from '../../../../utils/worker/subscriptions/cancel-unchecked.ts';
import { subscribe } from '../../../../utils/worker/subscriptions/subscribe.ts';
import { feed } from '../rules/take.ts';
import { makeWorld, thursday } from '../rules/world.ts';

it('cancelUnchecked takes back what waits, with its grant and its mirror; what is looked at stays', async () => {
  const world = await makeWorld();
  // Nothing is looked at by itself here.
  world.answer = () => new Promise(() => {});
  world.granted.add('https://b.example/*');
  const { addedIds } = await subscribe(['a', 'b', 'c'].map((name) => feed(`https://${name}.example/feed`)));
  const [a = '', b = ''] = addedIds;
  await moveNextCheck(a, { nextCheckAt: thursday });
  const { cancelled } = await cancelUnchecked([...addedIds, 'unknown']);
  expect(cancelled).toContain(b);
  expect(cancelled).not.toContain(a);
  expect(cancelled).not.toContain('unknown');
  const left = (await listNewsletters()).map(({ id }) => id);
  expect(left).toContain(a);
  expect(left).not.toContain(b);
  expect(world.granted).toEqual(new Set());
  expect(Object.keys((await readAllLocal()) ?? {}).filter((key) => key.includes('b.example'))).toEqual([]);
});
