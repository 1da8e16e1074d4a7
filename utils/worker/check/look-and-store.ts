import { findSource } from '../../feed/find-source.ts';
import { look } from '../../feed/look.ts';
import { rememberAnswers } from '../../feed/request/remember-answers.ts';
import type { FeedError, FeedRequest, Look, Result, SourceAddress } from '../../feed/types.ts';
import { commitCheck } from '../../store/commit-check.ts';
import { listAddresses, listPublishTimes } from '../../store/issues.ts';
import { checkStateOf, updateNewsletter, withCheck } from '../../store/newsletters.ts';
import type { CheckRecord, NewsletterRow } from '../../store/types.ts';
import { followRedirect } from './follow-redirect.ts';
import { embargoOf } from './host-embargoes.ts';
import { permittedRequest } from './permitted-request.ts';
import { planAfter } from './plan-after.ts';
import { sourceAddress } from './source-address.ts';
import { understandEntries } from './understand-entries.ts';

/** As many issues as three years of a weekly letter have: what the rhythm is judged by. */
const judgedIssues = 150;
/** More than any list of posts names before the ones already known. */
const rememberedAddresses = 200;

/** One check from the request to the database; the record says how it went. Failures leave the issues untouched. */
export async function lookAndStore(row: NewsletterRow, cause: CheckRecord['cause']): Promise<CheckRecord> {
  const request = rememberAnswers(permittedRequest);
  const source = await sourceOf(row, request);
  if (!source.ok) return await storeFailure(row, source.error, cause);
  // What was found is kept whatever the look gives: finding it again would ask for the home page at each check.
  const found = { ...row, source: source.value };
  const { validators, bodyHash } = row;
  const knownUrls = await listAddresses(row.id, rememberedAddresses);
  const seen = await look(source.value, { validators, bodyHash, knownUrls, request });
  return seen.ok
    ? await storeLook(found, source.value, seen.value, cause)
    : await storeFailure(found, seen.error, cause);
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
  source: SourceAddress,
  seen: Look,
  cause: CheckRecord['cause'],
): Promise<CheckRecord> {
  const entries = await understandEntries(seen.feed?.entries ?? []);
  const now = Date.now();
  const settled: NewsletterRow = {
    ...row,
    ...(await followRedirect(row, source, seen, now)),
    validators: seen.validators,
    bodyHash: seen.bodyHash,
    lastCheckAt: now,
    lastSuccessAt: now,
    failures: 0,
    freshUntil: seen.freshUntil,
    hints: seen.feed?.hints ?? row.hints,
  };
  const publishedAt = [
    ...(await listPublishTimes(row.id, judgedIssues)),
    ...entries.flatMap((entry) => entry.parts.publishedAt ?? []),
  ];
  const embargoUntil = await embargoOf(source.url, now);
  const plan = planAfter(settled, { now, offline: false, publishedAt, embargoUntil });
  const { status, bytes } = seen;
  const toRecord = (newIssues: number): CheckRecord => ({
    at: now,
    cause,
    reason: cause === 'scheduled' ? row.nextCheckReason : null,
    outcome: newIssues > 0 ? 'new' : 'unchanged',
    newIssues,
    status,
    bytes,
    error: null,
  });
  const newIssues = await commitCheck({
    newsletterId: row.id,
    found: entries,
    change: (count) => ({
      ...checkStateOf(settled),
      ...plan,
      checks: withCheck(row.checks, toRecord(count)),
    }),
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
  };
  const publishedAt = await listPublishTimes(row.id, judgedIssues);
  const embargoUntil = error.retryAt ?? (await embargoOf(sourceAddress(row), now));
  const { status } = error;
  const reason = cause === 'scheduled' ? row.nextCheckReason : null;
  const record: CheckRecord = {
    ...{ at: now, cause, reason, outcome: 'failed', newIssues: 0, status, bytes: 0, error },
  };
  await updateNewsletter(row.id, {
    ...checkStateOf(settled),
    ...planAfter(settled, { now, offline, publishedAt, embargoUntil }),
    checks: withCheck(row.checks, record),
  });
  return record;
}
