import type { CorrectionKind } from '../../types.ts';
import { say } from '../say.ts';

const marks = {
  figure: 'corrected.markFigure',
  negation: 'corrected.markNegation',
  name: 'corrected.markName',
  removed: 'corrected.markRemoved',
  added: 'corrected.markAdded',
  link: 'corrected.markLink',
  // Nobody is told of these alone.
  wording: 'corrected.title',
  typography: 'corrected.title',
} as const satisfies Record<CorrectionKind, string>;

/** That an issue was corrected since it was read, and what of it at worst. */
export const describeMark = (worst: CorrectionKind): string => say(marks[worst]);
