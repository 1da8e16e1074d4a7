import { expect, it } from 'vitest';
import { dateFormat, relativeFormat } from '../../../../utils/view/sentences/formats.ts';

it('makes a format once for a language and a style, and another for each other', () => {
  const day = dateFormat('en', { dateStyle: 'full' });
  expect(dateFormat('en', { dateStyle: 'full' })).toBe(day);
  expect(dateFormat('de', { dateStyle: 'full' })).not.toBe(day);
  expect(dateFormat('en', { dateStyle: 'medium' })).not.toBe(day);
  expect(relativeFormat('en')).toBe(relativeFormat('en'));
  expect(relativeFormat('de').format(-1, 'day')).toBe('gestern');
});
