import { expect, test } from 'vitest';
import { isSavable } from '../../../utils/store/is-savable.ts';
import type { GuideRow } from '../../../utils/store/types.ts';

const guide = (state: GuideRow['state'], failure: GuideRow['failure']) =>
  isSavable({ state, failure } as GuideRow);

test('a guide is worth another try where its file may come this time', () => {
  expect(guide('offered', null)).toBe(true);
  expect(guide('failed', 'offline')).toBe(true);
  for (const failure of ['expired', 'moved', 'too-large', 'not-a-pdf'] as const)
    expect(guide('failed', failure), failure).toBe(false);
  expect(guide('saved', null)).toBe(false);
});
