import type { AnnotationColour } from '../../../store/types.ts';
import { say } from '../say.ts';

const words = {
  yellow: 'notes.yellow',
  green: 'notes.green',
  blue: 'notes.blue',
  pink: 'notes.pink',
} as const satisfies Record<AnnotationColour, string>;

export const sayColour = (colour: AnnotationColour): string => say(words[colour]);
