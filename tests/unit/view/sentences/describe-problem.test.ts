import '../english.ts';
import { expect, it } from 'vitest';
import { describeError } from '../../../../utils/view/sentences/describe-error.ts';
import { describeProblem } from '../../../../utils/view/sentences/describe-problem.ts';

const error = { kind: 'not-found', status: 404, message: null, retryAt: null } as const;
const now = new Date(2026, 9, 24, 12).getTime();

it('describeProblem says what went wrong, and asks where the newsletter is once it has been away for days', () => {
  expect(describeProblem(error, null, now)).toBe(
    `${describeError(error, now)} It will be tried again later.`,
  );
  const blocked = { ...error, kind: 'blocked' } as const;
  expect(describeProblem(blocked, null, now)).toBe(describeError(blocked, now));
  const unreachable = { ...error, kind: 'unreachable', status: null } as const;
  expect(describeProblem(unreachable, null, now)).toBe(
    'The newsletter’s website cannot be reached. It will be tried again later.',
  );
  const offline = { ...unreachable, kind: 'offline' } as const;
  expect(describeProblem(offline, null, now)).toBe(
    'There seems to be no connection. It will be tried again later.',
  );
  const since = new Date(2026, 9, 22, 9).getTime();
  expect(describeProblem(error, since, now)).toMatch(
    /not been found at its address since Thursday\. Has it moved\?/,
  );
});
