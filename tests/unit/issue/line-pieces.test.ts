import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfBlock } from '../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { foldSpace } from '../../../utils/issue/canonical-text.ts';
import { cellPieces, linePieces, richOf } from '../../../utils/issue/line-pieces.ts';

const piecesOf = (html: string) => {
  const [block] = parseBlocks(html);
  const rich = block && richOf(block, 0);
  return rich ? linePieces(rich) : [];
};

/** Pieces of markup that a line may be made of, those that folding is about among them. */
const bit = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'here',
    ' ',
    '  ',
    '\n',
    '&nbsp;',
    '<br>',
    '&shy;',
    '\u200b',
    'e\u0301',
    '👩\u200d⚕️',
    'Ärzte',
  ),
  fc.constantFrom('<b>', '</b>', '<i>', '</i>', '<a href="https://a.example/">', '</a>'),
);

describe('linePieces', () => {
  it('joined are the canonical line, whatever the letter is made of', () => {
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 20 }),
        fc.constantFrom('p', 'h2', 'li', 'blockquote'),
        (bits, tag) => {
          for (const block of parseBlocks(`<${tag}>${bits.join('')}</${tag}>`))
            for (const [at, line] of linesOfBlock(block).entries()) {
              const rich = richOf(block, at);
              const joined =
                rich &&
                linePieces(rich)
                  .map(({ text }) => text)
                  .join('');
              expect(joined).toBe(foldSpace(line));
            }
        },
      ),
    );
  });

  it('are set as in the letter', () => {
    expect(piecesOf('<p>Use <b>0.1 %</b>, <i>not</i> more<br>than once.</p>')).toEqual([
      { text: 'Use ', bold: false, italic: false, url: null, breaks: false },
      { text: '0.1 %', bold: true, italic: false, url: null, breaks: false },
      { text: ', ', bold: false, italic: false, url: null, breaks: false },
      { text: 'not', bold: false, italic: true, url: null, breaks: false },
      { text: ' more ', bold: false, italic: false, url: null, breaks: true },
      { text: 'than once.', bold: false, italic: false, url: null, breaks: false },
    ]);
  });

  it('link the words that are linked, and not the same words ahead of them', () => {
    const html =
      '<p>The guide is here: <a href="https://a.example/">the guide</a>. Read <a href="https://b.example/">here</a></p>';
    const links = piecesOf(html).filter(({ url }) => url !== null);
    expect(links.map(({ text, url }) => [text, url])).toEqual([
      ['the guide', 'https://a.example/'],
      ['here', 'https://b.example/'],
    ]);
    expect(piecesOf(html)[0]?.text).toBe('The guide is here: ');
  });

  it.each([
    ['<p>a \u200b🌱 <b>b</b> c</p>', 'b'],
    ['<p>a \u0301x <b>b</b> c</p>', 'b'],
    ['<p>a \u200d🌱 <b>b</b> c</p>', 'b'],
  ])('set the same words behind %j', (html, bold) => {
    const pieces = piecesOf(html).filter((piece) => piece.bold);
    expect(pieces.map(({ text }) => text)).toEqual([bold]);
  });

  it('set a letter that was put together of two as its letter', () => {
    expect(piecesOf('<p>re\u0301<b>sume\u0301</b> x</p>').map(({ text, bold }) => [text, bold])).toEqual([
      ['ré', false],
      ['sumé', true],
      [' x', false],
    ]);
  });
});

it('cellPieces: joined are the canonical line of the row', () => {
  expect(cellPieces(['Sign', '', 'Cause'])).toEqual(['Sign ', '', 'Cause']);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', ' b ', 'c  d', '\n'), { maxLength: 6 }), (row) => {
      expect(cellPieces(row).join('')).toBe(foldSpace(row.join(' ')));
    }),
  );
});
