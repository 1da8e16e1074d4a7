import { expect, it } from 'vitest';
import { unquote } from '../../../../utils/issue/parts/unquote.ts';

it.each([
  ['“Dwell on the beauty of life.”', 'Dwell on the beauty of life.'],
  ['"“Twice”"', 'Twice'],
  ['“he says, ‘I will.’”', 'he says, ‘I will.’'],
  ['“One” and “two”', '“One” and “two”'],
  ['“Its partner is lost.', 'Its partner is lost.'],
  ['Its partner is lost.”', 'Its partner is lost.'],
  ['He called it “life”', 'He called it “life”'],
  ['„Deutsch“', 'Deutsch'],
  ['«Français»', 'Français'],
  ['the patients’', 'the patients’'],
  ['"', ''],
  ['', ''],
])('unquote %s', (text, bare) => {
  expect(unquote(text)).toBe(bare);
});
