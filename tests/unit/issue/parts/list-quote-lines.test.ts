import { expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { listQuoteLines } from '../../../../utils/issue/parts/list-quote-lines.ts';

const list = (heading: string, html: string) => listQuoteLines(heading, parseBlocks(html));

it('begins with what the heading quotes', () => {
  expect(list('Quote of the Week: “Wear a hat.”', '').map(({ text }) => text)).toEqual(['“Wear a hat.”']);
});

it('knows where each line stands, and how it is set', () => {
  expect(
    list('Quote', '<p><i>Wear a hat.</i><br>Ada 🎩</p><img alt="hat"><blockquote>Wool.</blockquote>'),
  ).toEqual([
    { text: 'Wear a hat.', byline: false, inQuotation: false, isItalic: true, isLast: false, block: 0 },
    { text: 'Ada', byline: false, inQuotation: false, isItalic: false, isLast: true, block: 0 },
    { text: 'Wool.', byline: false, inQuotation: true, isItalic: false, isLast: true, block: 2 },
  ]);
});
