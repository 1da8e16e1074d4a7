import { beforeEach, expect, it } from 'vitest';
import {
  checkStateOf,
  ensureNewsletter,
  findNewsletter,
  listNewsletters,
  newNewsletter,
  updateNewsletter,
} from '../../../utils/store/newsletters.ts';
import { startAfresh } from './fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  await ensureNewsletter(newNewsletter('b.example/feed', 'B', 'https://b.example', 1));
  await ensureNewsletter(newNewsletter('a.example/feed', 'A', 'https://a.example', 2));
});

const ids = async () => (await listNewsletters()).map(({ id }) => id);

it('lists the home newsletter first, then the others as they were added', async () => {
  expect(await ids()).toEqual(['home', 'b.example/feed', 'a.example/feed']);
});

it('lists paused ones, and not removed ones', async () => {
  await updateNewsletter('b.example/feed', { removedAt: 5 });
  await updateNewsletter('a.example/feed', { pausedAt: 5 });
  expect(await ids()).toEqual(['home', 'a.example/feed']);
});

it('a check writes nothing that a person chose meanwhile', async () => {
  const before = await findNewsletter('a.example/feed');
  await updateNewsletter('a.example/feed', {
    name: 'Mine',
    pausedAt: 7,
    isMuted: true,
    address: 'https://c.example',
  });
  if (before) await updateNewsletter('a.example/feed', { ...checkStateOf(before), failures: 2 });
  expect(await findNewsletter('a.example/feed')).toMatchObject({
    ...{ name: 'Mine', pausedAt: 7, isMuted: true, address: 'https://c.example', failures: 2 },
  });
});
