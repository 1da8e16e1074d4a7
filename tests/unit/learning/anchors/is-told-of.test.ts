import { expect, it } from 'vitest';
import { isToldOf } from '../../../../utils/learning/anchors/is-told-of.ts';
import { readPair } from './read-pair.ts';

it.each([
  ['in its sentence', 'Erratum: give 5 mg.', 1, true],
  ['by the line ahead', 'An earlier version said:\nGive 5 mg.', 4, true],
  ['not by one that leads to nothing', 'Updated after an earlier version.\nGive 5 mg.', 5, false],
  ['not at all', 'Wash it.\nGive 5 mg.', 2, false],
])('isToldOf: %s', (_name, text, word, isTold) => {
  expect(isToldOf(readPair(text, '').before, word)).toBe(isTold);
});
