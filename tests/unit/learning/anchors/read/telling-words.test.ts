import { expect, it } from 'vitest';
import {
  isComparing,
  isJoining,
  isTurning,
} from '../../../../../utils/learning/anchors/read/telling-words.ts';

it.each([
  ['not', [true, false, false]],
  ['kein', [true, false, false]],
  ['hasta', [false, true, false]],
  ['moins', [false, true, false]],
  ['und', [false, false, true]],
  ['cream', [false, false, false]],
])('what %s does', (word, does) => {
  expect([isTurning(word), isComparing(word), isJoining(word)]).toEqual(does);
});
