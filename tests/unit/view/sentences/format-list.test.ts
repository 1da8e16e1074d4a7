import { expect, it } from 'vitest';
import { formatList } from '../../../../utils/view/sentences/format-list.ts';
import { speak } from '../speak.ts';

it('lists as the language of the texts does', async () => {
  await speak('en');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b, c');
  expect(formatList([3, 12])).toBe('3, 12');
  expect(formatList([])).toBe('');
  await speak('de');
  expect(formatList([3, 4, 12])).toBe('3, 4 und 12');
});

it('keeps what is written the other way round to itself', async () => {
  await speak('en');
  expect(formatList(['Gut', 'سلام'])).toBe('Gut, \u2068سلام\u2069');
});
