import type { LogLine } from '../../platform/log.ts';

/** What went wrong in the worker, one a line and newest first: time in UTC, job, newsletter, what, error. */
export function listLogAsText(lines: readonly LogLine[]): string {
  return lines
    .toReversed()
    .map(({ at, job, newsletterId, what, error }) =>
      [new Date(at).toISOString(), job, newsletterId ?? '-', what, error ?? '-']
        .map((text) => text.replace(/\s+/g, ' '))
        .join('\t'),
    )
    .join('\n');
}
