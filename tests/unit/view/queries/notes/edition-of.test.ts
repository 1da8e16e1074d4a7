import { expect, it } from 'vitest';
import { editionOf } from '../../../../../utils/view/queries/notes/edition-of.ts';

const former = [
  { sha256: 'b', version: 2 },
  { sha256: 'a', version: 1 },
];

it.each([
  ['the present one', 'c', 'c', undefined],
  ['a former one', 'a', 'c', 1],
  ['one that is gone', 'x', 'c', null],
  ['a guide that was never saved', 'x', null, undefined],
])('of %s', (_name, textHash, sha256, edition) => {
  expect(editionOf({ textHash }, { sha256 }, former)).toBe(edition);
});
