import type { Over } from './question-types.ts';
import { slot } from './slot.ts';

const of = (words: string) => slot({ words: words.split(' '), isWord: true });

/** Between a name and its letter others may stand: `hepatitis B and A`, `vitamins A, C/D and E`, `types IV to I`. */
export const overLetters: Over = [
  of('a b c d e f g h i j k l m n o p q r s t u v w x y z ii iii iv vi'),
  of('and or und oder et ou to bis'),
  of('eg ie am pm zb dh ua'),
];
