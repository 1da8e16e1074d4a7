import type { LogLine } from '../../../platform/log.ts';
import type { CheckRecord, Newsletter } from '../../types.ts';
import { listChecksAsText } from '../list-checks-as-text.ts';
import { listLogAsText } from '../list-log-as-text.ts';
import { withoutPaths } from './without-paths.ts';

export interface Report {
  versions: { name: string; version: string; browser: string };
  /** Version of the database; null where it does not open. */
  database: number | null;
  newsletters: readonly { newsletter: Newsletter; checks: readonly CheckRecord[] }[];
  log: readonly LogLine[];
}

/**
 * All that helps whoever helps, as one block of text: versions, how the checks of each newsletter went, what went wrong in
 * the worker. Newsletters are named by their hosts alone, and nothing is in it of what somebody reads.
 */
export function listReport({ versions, database, newsletters, log }: Report): string {
  const head = [
    `${versions.name} ${versions.version}`,
    versions.browser,
    `database ${database === null ? 'does not open' : database}`,
  ].join('\n');
  const lines = log.map((line) => ({
    ...line,
    newsletterId: line.newsletterId && hostOf(line.newsletterId),
  }));
  const parts = [head, ...newsletters.map(describeOne), listLogAsText(lines)];
  return withoutPaths(parts.filter(Boolean).join('\n\n'));
}

function describeOne({ newsletter, checks }: Report['newsletters'][number]): string {
  const { address, source, pausedAt, failures, nextCheckAt, nextCheckReason } = newsletter;
  const kind = source ? `${source.kind} at ${hostOf(source.url)}` : 'not found yet';
  const next =
    pausedAt === null ? `next ${new Date(nextCheckAt).toISOString()}: ${nextCheckReason.code}` : 'paused';
  const head = [hostOf(address), kind, `${failures} failed in a row`, next].join('; ');
  return [head, listChecksAsText(checks)].filter(Boolean).join('\n');
}

/** Of an address, or of a newsletter's id, which is one without its scheme. */
function hostOf(address: string): string {
  return URL.parse(address)?.host || (address.split('/')[0] ?? '');
}
