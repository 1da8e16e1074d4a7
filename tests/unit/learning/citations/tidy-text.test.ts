import { expect, it } from 'vitest';
import { tidyText } from '../../../../utils/learning/citations/tidy-text.ts';

it.each([
  ['  one\r\n two\t three\u2028four ', 'one two three four'],
  ['5\u00A0mg 10\u202Fmg', '5\u00A0mg 10\u202Fmg'],
  ['a\u0000b\u0007c\u200Bd\uFEFF', 'abcd'],
  ['x\uD800y', 'x\uFFFDy'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['one \u200B\t two', 'one two'],
  [null, ''],
])('tidyText: %j', (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});
