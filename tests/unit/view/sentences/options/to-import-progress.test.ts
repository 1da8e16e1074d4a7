import '../../english.ts';
import { expect, it } from 'vitest';
import { newCheckState } from '../../../../../utils/store/check-state.ts';
import type { CheckRecord, CheckStateRow } from '../../../../../utils/store/types.ts';
import {
  describeImport,
  toImportProgress,
} from '../../../../../utils/view/sentences/options/to-import-progress.ts';

const lastCheck: CheckRecord = {
  ...{ at: 9, cause: 'scheduled', reason: null, outcome: 'new', newIssues: 1 },
  ...{ status: 200, bytes: 9, error: null },
};
const failed: CheckRecord = {
  ...lastCheck,
  ...{ outcome: 'failed', error: { kind: 'timeout', status: null, message: null, retryAt: null } },
};
const state = (more: Partial<CheckStateRow> = {}): CheckStateRow => ({ ...newCheckState('a'), ...more });

it('says of each what has come of it, and of those that wait how many are before them', () => {
  const states = [
    state({ lastCheck }),
    state({ nextCheckAt: 9 }),
    state(),
    undefined,
    state({ nextCheckAt: 9, nextCheckReason: { code: 'server-wait' } }),
    state({ lastCheck: failed }),
    state(),
  ];
  expect(toImportProgress(states).map(describeImport)).toEqual([
    'Added',
    'Looking…',
    'Waiting, next in turn',
    'Not added',
    'Waiting, 1 before it',
    'Added; its first check did not succeed. The newsletter’s website did not answer in time.',
    'Waiting, 2 before it',
  ]);
  expect(describeImport(undefined)).toBe('');
});
