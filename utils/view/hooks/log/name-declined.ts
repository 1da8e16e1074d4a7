import { hashIssue } from '../../../backup/sync/hash-issue.ts';

/** Of issues that somebody did not want to log, so many are remembered: more are no item of the browser account (`shardBytes`). */
export const mostDeclined = 500;

/**
 * An issue among those that somebody did not want to log, in eight characters. What is one already stays: a former version wrote
 * whole ids, of which some hundred were more than the account takes.
 */
export function nameDeclined(id: string): string {
  const at = id.lastIndexOf(':');
  return at < 0 ? id : hashIssue(id.slice(0, at), id.slice(at + 1));
}
