/** Components know the view alone. */
export { isUrgent } from '../../../learning/corrections/rank-of-kind.ts';
