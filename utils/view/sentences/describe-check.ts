import type { CheckRecord } from '../../store/types.ts';
import { describeError } from './describe-error.ts';
import { say } from './say.ts';

/** What a check gave: "1 new issue", "Nothing new", or what went wrong. */
export function describeCheck(check: CheckRecord): string {
  if (check.error) return describeError(check.error, check.at);
  return check.newIssues > 0 ? say('check.new', { count: check.newIssues }) : say('check.unchanged');
}
