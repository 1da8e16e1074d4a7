import { expect, it } from 'vitest';
import { wordsOf } from '../../../../utils/learning/anchors/words-of.ts';
import { anchorOf } from './anchor-of.ts';

it('wordsOf: what an anchor quotes, as it stands in the text', () => {
  expect(wordsOf(anchorOf('Give  5 mg a day.', '5 mg'))).toBe('5 mg');
});

it('wordsOf: nothing of a note on no words', () => {
  expect(wordsOf(null)).toBe('');
});
