import '../../english.ts';
import { expect, it } from 'vitest';
import { describeGuideText } from '../../../../../utils/view/sentences/search/describe-guide-text.ts';

it('says why a guide cannot be found by its words', () => {
  expect(describeGuideText(undefined)).toBeNull();
  expect(describeGuideText({ state: 'read', pages: ['a'], pageCount: 1 })).toBeNull();
  expect(describeGuideText({ state: 'none', pages: [''], pageCount: 1 })).toMatch(/pictures of text/);
  expect(describeGuideText({ state: 'failed', pages: [], pageCount: null })).toMatch(/by its title alone/);
  expect(describeGuideText({ state: 'late', pages: ['a', 'b'], pageCount: 90 })).toMatch(/first 2 pages/);
  expect(describeGuideText({ state: 'late', pages: [], pageCount: null })).toMatch(/by its title alone/);
});
