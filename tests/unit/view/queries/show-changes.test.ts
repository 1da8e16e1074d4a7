import { expect, it } from 'vitest';
import type { TextChange } from '../../../../utils/learning/corrections/types.ts';
import { showChanges } from '../../../../utils/view/queries/show-changes.ts';

const stored = { title: 'Five mg for itch', text: 'Take 5 mg once a day.' };
const change: TextChange = {
  ...{ kind: 'figure', before: '10 mg', after: '5 mg' },
  ...{ beforeRange: { start: 5, end: 10 }, afterRange: { start: 5, end: 9 } },
};

it('shows a change in its sentence, with its place', () => {
  expect(showChanges({ changes: [change] }, stored)).toEqual([
    { ...change, lead: 'Take ', tail: ' once a day.', at: 5 },
  ]);
});

it('shows a change of the title in the title, which is no place of the text', () => {
  const ofTitle: TextChange = {
    ...{ kind: 'figure', before: 'Ten mg', after: 'Five mg', ofTitle: true },
    ...{ beforeRange: { start: 0, end: 6 }, afterRange: { start: 0, end: 7 } },
  };
  expect(showChanges({ changes: [ofTitle] }, stored)).toEqual([
    { ...ofTitle, lead: '', tail: ' for itch', at: null },
  ]);
});

it('shows the words alone where another version is stored', () => {
  expect(showChanges({ changes: [change] }, undefined)).toEqual([
    { ...change, lead: '', tail: '', at: null },
  ]);
});
