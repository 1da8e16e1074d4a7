import { expect, it } from 'vitest';
import { isUrgent, rankOfKind } from '../../../../utils/learning/corrections/rank-of-kind.ts';

it('a figure is more urgent than a negation, and so on', () => {
  const kinds = ['figure', 'negation', 'name', 'removed', 'added', 'link', 'wording', 'typography'] as const;
  expect(kinds.map(rankOfKind)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(kinds.filter(isUrgent)).toEqual(['figure', 'negation', 'name']);
});
