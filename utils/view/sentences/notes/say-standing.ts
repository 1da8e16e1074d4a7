import type { Standing } from '../../hooks/notes/types.ts';
import { say } from '../say.ts';

const words = {
  exact: 'notes.exact',
  moved: 'notes.moved',
  changed: 'notes.changed',
  lost: 'notes.lost',
  kept: 'notes.kept',
} as const satisfies Record<Standing, string>;

/** In a word or two, as a list and a filter say it. */
export const sayStanding = (standing: Standing): string => say(words[standing]);
