import { i18n } from '#i18n';
import type { CheckRecord } from '../../store/types.ts';
import { describeError } from './describe-error.ts';

/** What a check gave: "1 new issue", "Nothing new", or what went wrong. */
export function describeCheck(check: CheckRecord): string {
  if (check.error) return describeError(check.error, check.at);
  return check.newIssues > 0 ? i18n.t('check.new', check.newIssues) : i18n.t('check.unchanged');
}
