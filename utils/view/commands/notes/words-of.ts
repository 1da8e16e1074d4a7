/** Components know the view alone. */
export { wordsOf } from '../../../learning/anchors/words-of.ts';
