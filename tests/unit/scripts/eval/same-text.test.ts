import { expect, it } from 'vitest';
import { sameText } from '../../../../scripts/eval/same-text.ts';

it.each([
  ['a &amp; b', 'a & b', true],
  ['a & b', 'a & b', true],
  ['<b>a</b>\n  b', 'a b', true],
  ['the <blink> tag', 'the <blink> tag', true],
  ['the <blink> tag', 'the tag', true],
  ['caf\ufffd\ufffd noir', 'café noir', true],
  ['caf\ufffd (noir)', 'café (noir)', true],
  ['caf\ufffd noir', 'cafés noir', false],
  ['a', 'b', false],
  ['a', '', false],
  ['', 'a', false],
])('sameText(%j, %j)', (expected, found, isSame) => {
  expect(sameText(expected, found)).toBe(isSame);
});
