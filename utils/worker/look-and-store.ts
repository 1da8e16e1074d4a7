import { findSource } from '../feed/find-source.ts';
import { look } from '../feed/look.ts';
import { rememberAnswers } from '../feed/remember-answers.ts';
import type { FeedError, FeedRequest, Look, Result, SourceAddress } from '../feed/types.ts';
import { commitCheck } from '../store/commit-check.ts';
import { listAddresses, listPublishTimes } from '../store/issues.ts';
import { updateNewsletter, withCheck } from '../store/newsletters.ts';
import type { CheckRecord, NewsletterRow } from '../store/types.ts';
import { permittedRequest } from './permitted-request.ts';
import { planAfter } from './plan-after.ts';
import { understandEntries } from './understand-entries.ts';

/** As many issues as three years of a weekly letter have: what the rhythm is judged by. */
const judgedIssues = 150;
/** More than any list of posts names before the ones already known. */
const rememberedAddresses = 200;

interface Found {
  source: SourceAddress;
  look: Look;
}

/** One check from the request to the database; the record says how it went. Failures leave the issues untouched. */
export async function lookAndStore(row: NewsletterRow, cause: CheckRecord['cause']): Promise<CheckRecord> {
  const found = await findAndLook(row);
  return found.ok ? await storeLook(row, found.value, cause) : await storeFailure(row, found.error, cause);
}

async function findAndLook(row: NewsletterRow): Promise<Result<Found>> {
  const request = rememberAnswers(permittedRequest);
  const source = await sourceOf(row, request);
  if (!source.ok) return source;
  const { validators, bodyHash } = row;
  const knownUrls = await listAddresses(row.id, rememberedAddresses);
  const seen = await look(source.value, { validators, bodyHash, knownUrls, request });
  return seen.ok ? { ok: true, value: { source: source.value, look: seen.value } } : seen;
}

async function sourceOf(
  { source, address }: NewsletterRow,
  request: FeedRequest,
): Promise<Result<SourceAddress>> {
  if (source) return { ok: true, value: source };
  const found = await findSource(address, { request });
  return found.ok ? { ok: true, value: found.value.source } : found;
}

async function storeLook(
  row: NewsletterRow,
  found: Found,
  cause: CheckRecord['cause'],
): Promise<CheckRecord> {
  const { source, look: seen } = found;
  const entries = await understandEntries(seen.feed?.entries ?? []);
  const now = Date.now();
  const settled: NewsletterRow = {
    ...row,
    source,
    validators: seen.validators,
    bodyHash: seen.bodyHash,
    lastCheckAt: now,
    lastSuccessAt: now,
    failures: 0,
    freshUntil: seen.freshUntil,
    hints: seen.feed?.hints ?? row.hints,
    embargo: null,
  };
  const publishedAt = [
    ...(await listPublishTimes(row.id, judgedIssues)),
    ...entries.flatMap((entry) => entry.parts.publishedAt ?? []),
  ];
  const plan = planAfter(settled, { now, offline: false, publishedAt });
  const { status, bytes } = seen;
  const toRecord = (newIssues: number): CheckRecord => ({
    at: now,
    cause,
    outcome: newIssues > 0 ? 'new' : 'unchanged',
    newIssues,
    status,
    bytes,
    error: null,
  });
  const newIssues = await commitCheck({
    newsletterId: row.id,
    found: entries,
    change: (count) => ({ ...settled, ...plan, checks: withCheck(row.checks, toRecord(count)) }),
    now,
  });
  return toRecord(newIssues);
}

async function storeFailure(
  row: NewsletterRow,
  error: FeedError,
  cause: CheckRecord['cause'],
): Promise<CheckRecord> {
  const now = Date.now();
  const offline = error.kind === 'offline';
  const settled: NewsletterRow = {
    ...row,
    lastCheckAt: now,
    failures: offline ? row.failures : row.failures + 1,
    embargo:
      error.retryAt === null
        ? row.embargo
        : { host: new URL(row.source?.url ?? row.address).host, until: error.retryAt },
  };
  const publishedAt = await listPublishTimes(row.id, judgedIssues);
  const { status } = error;
  const record: CheckRecord = { at: now, cause, outcome: 'failed', newIssues: 0, status, bytes: 0, error };
  await updateNewsletter(row.id, {
    ...settled,
    ...planAfter(settled, { now, offline, publishedAt }),
    checks: withCheck(row.checks, record),
  });
  return record;
}
