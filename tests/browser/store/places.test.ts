import { beforeEach, expect, it } from 'vitest';
import { findPlace, savePlace } from '../../../utils/store/places.ts';
import { startAfresh } from './fixtures.ts';

beforeEach(startAfresh);

const place = { newsletterId: 'home', identity: 'a', position: 120, textHash: 'one', changedAt: 5 };

it('keeps the last place in each issue, and none in others', async () => {
  await savePlace(place);
  await savePlace({ ...place, position: 300, changedAt: 6 });
  expect(await findPlace('home', 'a')).toEqual({ ...place, position: 300, changedAt: 6 });
  expect(await findPlace('home', 'b')).toBeUndefined();
});
