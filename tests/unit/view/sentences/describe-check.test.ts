import '../english.ts';
import { describe, expect, it } from 'vitest';
import type { CheckRecord } from '../../../../utils/store/types.ts';
import { describeCheck } from '../../../../utils/view/sentences/describe-check.ts';

const check: CheckRecord = {
  at: 0,
  cause: 'scheduled',
  reason: null,
  outcome: 'new',
  newIssues: 1,
  status: 200,
  bytes: 5,
  error: null,
};

describe('describeCheck', () => {
  it('counts new issues', () => {
    expect(describeCheck(check)).toBe('1 new issue');
    expect(describeCheck({ ...check, newIssues: 3 })).toBe('3 new issues');
  });

  it('says so when there was nothing new', () => {
    expect(describeCheck({ ...check, outcome: 'unchanged', newIssues: 0 })).toBe('Nothing new');
    expect(describeCheck({ ...check, newIssues: 0 })).toBe('Nothing new');
  });

  it('says what went wrong', () => {
    const error = { kind: 'timeout', status: null, message: null, retryAt: null } as const;
    expect(describeCheck({ ...check, outcome: 'failed', error })).toContain('did not answer');
  });
});
