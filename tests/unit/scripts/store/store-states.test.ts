import { expect, it } from 'vitest';
import { listStates } from '../../../../scripts/states/list-states.ts';
import { readListings } from '../../../../scripts/store/read-listings.ts';
import { storeStates } from '../../../../scripts/store/store-states.ts';
import { newsletter } from '../../../../utils/newsletter.ts';

it('has a state for each picture of the listings', () => {
  const pages = ['popup.html', 'library.html', 'reader.html', 'log.html'];
  const names = [...listStates(pages).values()].flat().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...storeStates.values()]));
  for (const { screenshots } of readListings(newsletter).values())
    expect([...screenshots.keys()]).toEqual([...storeStates.keys()]);
});
