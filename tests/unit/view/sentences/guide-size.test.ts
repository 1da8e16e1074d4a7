import '../english.ts';
import { expect, it } from 'vitest';
import { guideSize } from '../../../../utils/view/sentences/guide-size.ts';

it('is what was measured, else what the newsletter says', () => {
  expect(guideSize({ bytes: 2048, sizeText: '3 MB' })).toBe('2 KB');
  expect(guideSize({ bytes: 0, sizeText: '3 MB' })).toBe('0 KB');
  expect(guideSize({ bytes: null, sizeText: '3 MB' })).toBe('3 MB');
  expect(guideSize({ bytes: null, sizeText: null })).toBeNull();
});
