import { expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { countReadingMinutes } from '../../../../utils/issue/parts/count-reading-minutes.ts';

it.each([
  ['', 1],
  ['<p>One word</p>', 1],
  [`<p>${'word '.repeat(460)}</p>`, 2],
  [`<ul>${'<li>two words</li>'.repeat(345)}</ul><img alt="not counted">`, 3],
])('countReadingMinutes %#', (html, minutes) => {
  expect(countReadingMinutes(parseBlocks(html))).toBe(minutes);
});
