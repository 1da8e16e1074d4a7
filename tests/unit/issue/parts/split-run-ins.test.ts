import { expect, it } from 'vitest';
import { textOfBlock } from '../../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { splitRunIns } from '../../../../utils/issue/parts/split-run-ins.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';

it.each([
  ['<p><b>Quote of the Week:</b> “Text.”</p>', ['Quote of the Week:', '“Text.”']],
  ['<p><b>Quote of the Week</b>: “Text.”</p>', ['Quote of the Week:', '“Text.”']],
  ['<p><b>Key takeaways</b><br>• One<br>• Two</p>', ['Key takeaways', '• One\n• Two']],
  ['<p>Book of the week: Deep Work by Cal Newport</p>', ['Book of the week:', 'Deep Work by Cal Newport']],
  ['<p><b>Pro tip:</b> ask about gloves.</p>', ['Pro tip: ask about gloves.']],
  ['<p>Key takeaways: ask about gloves.</p>', ['Key takeaways: ask about gloves.']],
  ['<p><b>Learning Opportunities: NAILS</b></p>', ['Learning Opportunities: NAILS']],
  ['<ul><li>One</li><li><b>Book of the Week</b></li></ul>', ['One', 'Book of the Week']],
  ['<ul><li>One</li><li><b>Two</b></li></ul>', ['One\nTwo']],
])('%s', (html, texts) => {
  expect(splitRunIns(parseBlocks(html), english).map(textOfBlock)).toEqual(texts);
});
