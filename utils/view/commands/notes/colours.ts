import type { AnnotationColour } from '../../../store/types.ts';

/** In the order in which they are offered. */
export const colours: readonly AnnotationColour[] = ['yellow', 'green', 'blue', 'pink'];
