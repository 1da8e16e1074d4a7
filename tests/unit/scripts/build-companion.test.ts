import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { buildCompanion } from '../../../scripts/build-companion.ts';
import { root } from '../../../scripts/run-tool.ts';

afterEach(() => {
  delete process.env.COMPANION_BUILT;
});

it('builds nothing where it is told that all is built, and says where that lies', async () => {
  process.env.COMPANION_BUILT = '1';
  expect(await buildCompanion('firefox', undefined, 'elsewhere/skin-letter.ts')).toBe(
    join(root, '.output/skin-letter/firefox-mv3'),
  );
  expect(await buildCompanion('chrome', undefined, '')).toBe(join(root, '.output/chrome-mv3'));
});
