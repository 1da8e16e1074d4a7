import { describe, expect, it } from 'vitest';
import { comparePages } from '../../../../utils/learning/corrections/compare-pages.ts';

const cover = 'Itch at night\nA guide';
const dose = 'Give 10 mg once daily for two weeks.';
const table = 'Adults one tablet, children half a tablet';

describe('comparePages', () => {
  it.each([
    ['the same', [cover, dose], [cover, dose], { differing: [], gone: [], added: [] }],
    [
      'typography',
      [cover, dose],
      [cover, dose.replace('10 mg', '10\u00a0mg')],
      { differing: [], gone: [], added: [] },
    ],
    ['a page that moved', [cover, dose, table], [cover, table, dose], { differing: [], gone: [], added: [] }],
    [
      'another dose',
      [cover, dose],
      [cover, dose.replace('10', '20')],
      { differing: [{ before: 2, after: 2 }], gone: [], added: [] },
    ],
    [
      'a new page ahead',
      [cover, dose],
      ['Please read first', cover, dose.replace('10', '20')],
      { differing: [{ before: 2, after: 3 }], gone: [], added: [1] },
    ],
    ['a page less', [cover, dose, table], [cover, table], { differing: [], gone: [2], added: [] }],
    ['pictures', ['', dose, ''], ['', dose, '', ''], { differing: [], gone: [], added: [4] }],
    ['nothing', [], [cover], { differing: [], gone: [], added: [1] }],
  ])('tells %s', (_name, before, after, differences) => {
    expect(comparePages(before, after)).toEqual(differences);
  });

  it('tells unequal pages as gone and new where it may not look', () => {
    expect(comparePages([dose], [`${dose} Stop.`], { left: 0 })).toEqual({
      differing: [],
      gone: [1],
      added: [1],
    });
  });
});
