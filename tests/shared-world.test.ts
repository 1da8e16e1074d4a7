import { expect, it } from 'vitest';
import { listShared } from './shared-world.ts';

it('has most tests in one world, and none that leaves something in it', () => {
  const shared = listShared();
  expect(shared.length).toBeGreaterThan(700);
  expect(shared).toContain('tests/unit/text/sha256.test.ts');
  // It puts something in the place of a module itself; a file that it imports does so of what is global.
  for (const apart of ['worker/guides/resume-guides', 'worker/rules/reach'])
    expect(shared).not.toContain(`tests/unit/${apart}.test.ts`);
});
