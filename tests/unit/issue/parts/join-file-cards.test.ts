import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { joinFileCards } from '../../../../utils/issue/parts/join-file-cards.ts';

const size = '605.64 KB • PDF File';
const url = 'https://f.example/a.pdf';
const link = `<p><a href="${url}">Download</a></p>`;
const cards = (html: string) =>
  joinFileCards(parseBlocks(html)).map((block) =>
    block.kind === 'card' ? [block.title, ...block.pieces, block.link?.url] : block.kind,
  );

describe('joinFileCards', () => {
  it.each([
    [`<p><b>Guide</b></p><p>On skin.</p><p>${size}</p>${link}`, [['Guide', 'On skin.', size, url]]],
    [`<h3>Guide</h3><p>${size}</p>${link}`, [['Guide', size, url]]],
    [`<p><a href="${url}">Guide</a></p><p>${size}</p>`, [['Guide', size, url]]],
    [
      `<p>Guide<br>On skin.<br>${size}<br><a href="${url}">Download</a></p>`,
      [['Guide', 'On skin.', size, url]],
    ],
    [`<p>Prose.</p><p>${size}</p>${link}`, ['paragraph', ['', size, url]]],
    ['<p>The file has 3 MB • and is a PDF of ours.</p>', ['paragraph']],
  ])('%s', (html, expected) => {
    expect(cards(html)).toEqual(expected);
  });
});
