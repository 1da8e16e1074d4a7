import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';

const kinds = (html: string) => parseBlocks(html).map(({ kind }) => kind);
const row = '<tr><td>Nail</td><td>Iron</td></tr>';

describe('TableTracker', () => {
  it('makes one block of data', () => {
    const html =
      '<table><tr><th>Sign</th><th>Cause</th></tr><tr><td>Spoon nail</td><td>Iron</td></tr></table>';
    expect(parseBlocks(html)).toEqual([
      {
        kind: 'table',
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
