import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { TableTracker } from '../../../../utils/issue/blocks/table-tracker.ts';
import type { Block } from '../../../../utils/issue/blocks/types.ts';

const kinds = (html: string) => parseBlocks(html).map(({ kind }) => kind);
const row = '<tr><td>Nail</td><td>Iron</td></tr>';

describe('TableTracker', () => {
  it('makes one block of data', () => {
    const html =
      '<table><tr><th>Sign</th><th>Cause</th></tr><tr><td>Spoon nail</td><td>Iron</td></tr></table>';
    expect(parseBlocks(html)).toEqual([
      {
        kind: 'table',
        hasHead: true,
        rows: [
          ['Sign', 'Cause'],
          ['Spoon nail', 'Iron'],
        ],
      },
    ]);
  });

  it.each([
    ['cells without a head, all short', `<table>${row}${row}</table>`, ['table']],
    [
      'a role that says layout',
      `<table role="presentation">${row}${row}</table>`,
      Array(4).fill('paragraph'),
    ],
    ['what a table is called', `<table><caption>Nails</caption>${row}${row}</table>`, ['paragraph', 'table']],
    ['one row', `<table>${row}</table>`, ['paragraph', 'paragraph']],
    ['rows of different length', `<table>${row}<tr><td>a</td></tr></table>`, Array(3).fill('paragraph')],
    [
      'a heading in a cell',
      `<table>${row}<tr><td><h2>a</h2></td><td>b</td></tr></table>`,
      ['paragraph', 'paragraph', 'heading', 'paragraph'],
    ],
    ['a table in a table', `<table><tr><td><table>${row}${row}</table></td></tr></table>`, ['table']],
    ['a table never closed', `<table>${row}`, ['paragraph', 'paragraph']],
  ])('sees %s', (_what, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });
});

/** How often the text of a paragraph is read that lies in so many tables, one in the other. */
function countReads(depth: number): number {
  let reads = 0;
  const block: Block = {
    kind: 'paragraph',
    get text() {
      reads += 1;
      return 'a';
    },
    runs: [],
    links: [],
  };
  const tracker = new TableTracker();
  const blocks: Block[] = [];
  const names = Array.from({ length: depth }, () => ['table', 'tr', 'td']).flat();
  for (const name of names) tracker.open(name, {}, blocks);
  blocks.push(block);
  for (const name of names.toReversed()) tracker.close(name, blocks);
  return reads;
}

it('reads the text of tables in tables no more often the deeper they lie', () => {
  expect(countReads(40)).toBe(countReads(20));
});
