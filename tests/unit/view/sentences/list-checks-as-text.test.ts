import '../english.ts';
import { expect, it } from 'vitest';
import type { CheckRecord } from '../../../../utils/store/types.ts';
import { listChecksAsText } from '../../../../utils/view/sentences/list-checks-as-text.ts';

it('listChecksAsText gives one line a check, newest first', () => {
  const good: CheckRecord = {
    at: 0,
    cause: 'scheduled',
    reason: null,
    outcome: 'unchanged',
    newIssues: 0,
    status: 304,
    bytes: 0,
    error: null,
  };
  const error = { kind: 'server', status: 500, message: 'Sorry,\nback\tsoon', retryAt: null } as const;
  const bad: CheckRecord = { ...good, at: 1000, cause: 'asked', outcome: 'failed', status: null, error };
  const lines = listChecksAsText([good, bad]).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^1970-01-01T00:00:01.000Z\tasked\t-\t0 B\tThe newsletter’s website/);
  expect(lines[0]).toMatch(/“Sorry, back soon” \[server\]$/);
  expect(lines[1]).toBe('1970-01-01T00:00:00.000Z\tscheduled\t304\t0 B\tNothing new');
});
