import { expect, it } from 'vitest';
import { directionOf } from '../../../utils/text/direction-of.ts';

it.each([
  ['Gut Health סלם', 'ltr'],
  ['42. שלום, Dr Smith', 'rtl'],
  ['«سلام»', 'rtl'],
  ['Ärzte', 'ltr'],
  ['東京', 'ltr'],
  ['2026 – 3', undefined],
  ['', undefined],
])('%j is written %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
