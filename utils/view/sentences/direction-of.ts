/** Components know the view alone. */
export { directionOf } from '../../text/direction-of.ts';
