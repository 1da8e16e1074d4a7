import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../../scripts/run-tool.ts';
import { privacyFile } from '../../../../scripts/store/privacy-file.ts';

it('is in the project’s folder, or beside the profile of another newsletter', () => {
  expect(privacyFile(undefined)).toBe(join(root, 'PRIVACY.md'));
  expect(privacyFile('profiles/hautpost.ts')).toBe(resolve('profiles/PRIVACY.md'));
});
