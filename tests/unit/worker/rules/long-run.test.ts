import { beforeEach, expect, it } from 'vitest';
import { feedAnswer, feedOf, makeWorld, nextCheck, serveFeed, thursday, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

it('smoke', async () => {
  serveFeed(world, (request) =>
    feedAnswer(request, feedOf([{ title: 'One' }, { title: 'Zero', at: thursday - 7 * 86400000 }])),
  );
  console.log(await nextCheck());
  console.log(await nextCheck());
  console.log(
    world.requests.map((r) => [new Date(r.at).toISOString(), r.url, r.headers.get('if-none-match')]),
    world.badge,
    world.notices,
  );
  expect(1).toBe(1);
});
