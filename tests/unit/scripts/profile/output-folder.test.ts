import { expect, it } from 'vitest';
import { outputFolder } from '../../../../scripts/profile/output-folder.ts';

it.each([
  [undefined, '.output'],
  ['', '.output'],
  ['elsewhere/skin-letter.ts', '.output/skin-letter'],
])('of %s is %s', (file, folder) => {
  expect(outputFolder(file)).toBe(folder);
});
