import { expect, it } from 'vitest';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { headingRanks } from '../../../utils/issue/heading-ranks.ts';

it.each([
  ['a letter that begins at the top', 'h1 h2 h2 h3 h2', [2, 3, 3, 4, 3]],
  ['one that begins further down', 'h3 h4 h3', [2, 3, 2]],
  ['one that leaves a level out', 'h2 h4 h3 h6', [2, 3, 3, 4]],
  ['one that begins below its top', 'h4 h2 h5', [2, 2, 3]],
  ['one without', '', []],
])('headingRanks: %s', (_name, tags, ranks) => {
  const html = tags.replaceAll(/h\d/g, (tag) => `<p>x</p><${tag}>y</${tag}>`);
  expect([...headingRanks(parseBlocks(html)).values()]).toEqual(ranks);
});
