import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day, feedAnswer, feedOf, type Item, makeWorld, nextCheck, serveFeed, thursday } from './world.ts';

it('[words] a title with bars and dollars stands whole in a notification, and checking goes on', async () => {
  const world = await makeWorld();
  const publish = async (...items: Item[]) => {
    serveFeed(world, (request) => feedAnswer(request, feedOf(items)));
    return await nextCheck();
  };
  await publish({ title: 'One', at: thursday });
  const show = vi.spyOn(fakeBrowser.notifications, 'create');
  const two: Item = { title: 'Two', at: thursday + 7 * day };
  const three: Item = { title: 'Gut | Health | Issue 42, $5 or $1 {count}', at: thursday + 8 * day };
  expect(await publish(three, two)).toMatchObject({ newIssues: 2, error: null });
  expect(show.mock.calls).toMatchObject([
    [
      expect.stringMatching(/^issues:/),
      { message: '2 new issues, the newest: Gut | Health | Issue 42, $5 or $1 {count}' },
    ],
  ]);
  expect(await publish({ title: 'Four', at: thursday + 14 * day }, three, two)).toMatchObject({
    newIssues: 1,
  });
});
