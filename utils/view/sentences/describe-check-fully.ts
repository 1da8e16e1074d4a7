import type { CheckRecord } from '../../store/types.ts';
import { describeCheck } from './describe-check.ts';
import { say } from './say.ts';

/** What a check gave, with what was left out of a feed that is too long: for the list of checks. */
export function describeCheckFully(check: CheckRecord): string {
  const sentence = describeCheck(check);
  return check.leftOut ? say('check.leftOut', { sentence, count: check.leftOut }) : sentence;
}
