import { i18n } from '#i18n';
import type { FeedError } from '../feed/types.ts';
import { describeError } from './describe-error.ts';
import { formatWhen } from './format-when.ts';

/**
 * Why the last check failed, in a sentence; or, when the newsletter has been away from its address for days, the question
 * where it is.
 *
 * @param missingSince epoch ms; null while there is nothing to ask
 */
export function describeProblem(error: FeedError, missingSince: number | null, now = Date.now()): string {
  if (missingSince === null) return describeError(error, now);
  return i18n.t('error.missing', { when: formatWhen(missingSince, now).short });
}
