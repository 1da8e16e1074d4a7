import { expect, it } from 'vitest';
import { endSentence, joinSentences } from '../../../../utils/learning/citations/end-sentence.ts';

it.each([
  ['The itch', 'The itch.'],
  ['The end.', 'The end.'],
  ['Is it?', 'Is it?'],
  ['“Is it?”', '“Is it?”'],
  ['Really (yes!)', 'Really (yes!)'],
  ['Wait…', 'Wait…'],
  ['かゆい？', 'かゆい？'],
  ['皮膚。', '皮膚。'],
  ['هل؟', 'هل؟'],
  ['Part (2)', 'Part (2).'],
  ['What now:', 'What now.'],
  ['First, second,', 'First, second.'],
  ['What now –', 'What now.'],
  ['Really?:', 'Really?'],
  ['ماذا الآن؛', 'ماذا الآن.'],
  ['次は：', '次は.'],
  ['IL-17+', 'IL-17+.'],
  ['', ''],
])('endSentence: %s', (part, ended) => {
  expect(endSentence(part)).toBe(ended);
});

it('joins what is there', () => {
  expect(joinSentences(['', 'One', 'Two?', '', 'Three'])).toBe('One. Two? Three.');
});
