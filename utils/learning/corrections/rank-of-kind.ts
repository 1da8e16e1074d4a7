import type { CorrectionKind } from './types.ts';

const ranks: readonly CorrectionKind[] = [
  ...(['figure', 'negation', 'name', 'removed', 'added', 'link'] as const),
  ...(['wording', 'typography'] as const),
];

/** How urgent a change of that kind is: 0 for the most urgent. */
export const rankOfKind = (kind: CorrectionKind): number => ranks.indexOf(kind);

/** Whether a change of that kind may turn what was learnt into its opposite, or into another dose or medicine. */
export const isUrgent = (kind: CorrectionKind): boolean => rankOfKind(kind) <= ranks.indexOf('name');
