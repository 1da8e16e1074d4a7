import { expect, it } from 'vitest';
import { resultAddress } from '../../../../../utils/view/commands/search/result-address.ts';

it('leads to the place in the issue, or the page of the guide', () => {
  expect(resultAddress({ id: 'home:a b', kind: 'issue', at: 120, page: null })).toBe(
    'reader.html#home%3Aa%20b&at=120',
  );
  expect(resultAddress({ id: 'a', kind: 'issue', at: null, page: null })).toBe('reader.html#a');
  expect(resultAddress({ id: 'a#b&c.pdf', kind: 'guide', at: null, page: 3 })).toBe(
    'guide.html#a%23b%26c.pdf&page=3',
  );
  expect(resultAddress({ id: 'a', kind: 'guide', at: null, page: null })).toBe('guide.html#a');
});
