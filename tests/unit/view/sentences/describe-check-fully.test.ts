import '../english.ts';
import { expect, it } from 'vitest';
import type { CheckRecord } from '../../../../utils/store/types.ts';
import { describeCheckFully } from '../../../../utils/view/sentences/describe-check-fully.ts';

it('describeCheckFully says how many entries of a long feed were left out', () => {
  const check: CheckRecord = {
    ...{ at: 0, cause: 'scheduled', reason: null, outcome: 'unchanged', newIssues: 0 },
    ...{ status: 200, bytes: 10, error: null },
  };
  expect(describeCheckFully(check)).toBe('Nothing new');
  expect(describeCheckFully({ ...check, leftOut: 0 })).toBe('Nothing new');
  expect(describeCheckFully({ ...check, leftOut: 8000 })).toBe(
    'Nothing new. The list is very long: its 8,000 oldest entries were left out.',
  );
});
