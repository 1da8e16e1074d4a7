import type { FeedError, FeedErrorKind } from '../../feed/types.ts';
import { describeError } from './describe-error.ts';
import { formatWhen } from './format-when.ts';
import { say } from './say.ts';

/** Failures that may pass by themselves. */
const passing = new Set<FeedErrorKind>([
  'offline',
  'unreachable',
  'timeout',
  'server',
  'broken',
  'not-found',
  'gone',
]);

/**
 * Why the last check failed, in a sentence; or, when the newsletter has been away from its address for days, the question
 * where it is.
 *
 * @param missingSince epoch ms; null while there is nothing to ask
 */
export function describeProblem(error: FeedError, missingSince: number | null, now = Date.now()): string {
  if (missingSince === null) return withOutlook(describeError(error, now), error.kind);
  return say('error.missing', { when: formatWhen(missingSince, now).short });
}

function withOutlook(sentence: string, kind: FeedErrorKind): string {
  return passing.has(kind) ? say('error.later', { sentence }) : sentence;
}
