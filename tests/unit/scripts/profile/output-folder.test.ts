import { expect, it } from 'vitest';
import { outputFolder } from '../../../../scripts/profile/output-folder.ts';

it.each([
  [undefined, false, '.output'],
  ['', false, '.output'],
  [undefined, true, '.output/under-test'],
  ['elsewhere/skin-letter.ts', false, '.output/skin-letter'],
  ['elsewhere/skin-letter.ts', true, '.output/skin-letter/under-test'],
])('of %s, under test %s, is %s', (file, isUnderTest, folder) => {
  expect(outputFolder(file, isUnderTest)).toBe(folder);
});
