import { expect, it } from 'vitest';
import { outputFolder } from '../../../../scripts/profile/output-folder.ts';

it.each([
  [undefined, undefined, '.output'],
  ['', '', '.output'],
  [undefined, 'under-test', '.output/under-test'],
  ['elsewhere/skin-letter.ts', undefined, '.output/skin-letter'],
  ['elsewhere/skin-letter.ts', 'under-test', '.output/skin-letter/under-test'],
])('of %s, in %s, is %s', (file, testFolder, folder) => {
  expect(outputFolder(file, testFolder)).toBe(folder);
});
