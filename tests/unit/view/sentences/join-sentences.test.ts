import { expect, it } from 'vitest';
import { joinSentences } from '../../../../utils/view/sentences/join-sentences.ts';

it('puts sentences one after the other, without those that are not to be said', () => {
  expect(joinSentences(['One.', null, 'Two.', false, ''])).toBe('One. Two.');
  expect(joinSentences([false])).toBe('');
});
