import type { CheckRecord } from '../../store/types.ts';
import { describeCheckFully } from './describe-check-fully.ts';

/** The checks, one a line and newest first, for a letter to whoever helps: time in UTC, cause, status, bytes, result. */
export function listChecksAsText(checks: readonly CheckRecord[]): string {
  return checks
    .toReversed()
    .map((check) => {
      const { at, cause, reason, status, bytes, error } = check;
      const kind = error ? ` [${error.kind}]` : '';
      const result = `${describeCheckFully(check)}${kind}`.replace(/\s+/g, ' ');
      return [
        new Date(at).toISOString(),
        reason ? `${cause}: ${reason.code}` : cause,
        status ?? '-',
        `${bytes} B`,
        result,
      ].join('\t');
    })
    .join('\n');
}
