import { sourceKey } from '../../address/source-key.ts';
import { findSource } from '../../feed/find-source.ts';
import { look } from '../../feed/look.ts';
import { rememberAnswers } from '../../feed/request/remember-answers.ts';
import type { FeedRequest, Look, Result, SourceAddress } from '../../feed/types.ts';
import { isWorthWholeLook } from '../../schedule/is-worth-whole-look.ts';
import { listChecks } from '../../store/check-states.ts';
import { commitCheck } from '../../store/commit-check.ts';
import { listAddresses } from '../../store/issues.ts';
import type { CheckRecord, CheckStateRow, Newsletter } from '../../store/types.ts';
import { followRedirect } from './follow-redirect.ts';
import { embargoOf } from './host-embargoes.ts';
import { permittedRequest } from './permitted-request.ts';
import { planAfter } from './plan-after.ts';
import { storeFailure } from './store-failure.ts';
import { understandEntries } from './understand-entries.ts';

/** More than any list of posts names before the ones already known. */
const rememberedAddresses = 200;
const noValidators = { etag: null, lastModified: null };

/** One check from the request to the database; the record says how it went. Failures leave the issues untouched. */
export async function lookAndStore(
  newsletter: Newsletter,
  cause: CheckRecord['cause'],
): Promise<CheckRecord> {
  const request = rememberAnswers(permittedRequest);
  const state = checkStateOf(newsletter);
  const source = await sourceOf(newsletter, request);
  if (!source.ok) return await storeFailure(newsletter, state, source.error, cause);
  // What was found is kept whatever the look gives: finding it again would ask for the home page at each check.
  const found = { ...state, source: source.value, sourceKey: sourceKey(source.value.url) };
  const isWhole = isWorthWholeLook(state, state.published, Date.now());
  const seen = await look(source.value, {
    validators: isWhole ? noValidators : state.validators,
    bodyHash: state.bodyHash,
    // A feed brings its entries along; of a site only the pages not known are read.
    knownUrls:
      source.value.kind === 'site' ? await listAddresses(newsletter.id, rememberedAddresses) : new Set(),
    request,
  });
  return seen.ok
    ? await storeLook(newsletter, found, seen.value, { cause, isWhole })
    : await storeFailure(newsletter, found, seen.error, cause);
}

async function sourceOf(
  { source, address }: Newsletter,
  request: FeedRequest,
): Promise<Result<SourceAddress>> {
  if (source) return { ok: true, value: source };
  const found = await findSource(address, { request });
  return found.ok ? { ok: true, value: found.value.source } : found;
}

interface LookStory {
  cause: CheckRecord['cause'];
  /** The validators were left out. */
  isWhole: boolean;
}

async function storeLook(
  newsletter: Newsletter,
  state: CheckStateRow & { source: SourceAddress },
  seen: Look,
  { cause, isWhole }: LookStory,
): Promise<CheckRecord> {
  const entries = await understandEntries(seen.feed?.entries ?? []);
  const now = Date.now();
  const redirected = await followRedirect(newsletter, state.source, seen, now);
  const settled: CheckStateRow = {
    ...state,
    ...redirected,
    sourceKey: sourceKey(redirected.source.url),
    validators: seen.validators,
    bodyHash: seen.bodyHash,
    lastBodyAt: isWhole || seen.bytes > 0 ? now : state.lastBodyAt,
    ...{ lastCheckAt: now, lastSuccessAt: now, freshUntil: seen.freshUntil },
    ...{ failures: 0, unreached: 0, unreachedSince: null, missingSince: null },
    hints: seen.feed?.hints ?? state.hints,
  };
  const found = entries.flatMap(({ publishedAt, parts: { isDayOnly } }) =>
    publishedAt === null ? [] : { publishedAt, isDayOnly },
  );
  const plan = planAfter(settled, {
    ...{ now, offline: false, published: [...state.published, ...found] },
    checkedAt: (await listChecks(newsletter.id)).map(({ at }) => at),
    embargoUntil: await embargoOf(state.source.url, now),
  });
  const toRecord = (newIssues: number): CheckRecord => ({
    ...{ at: now, cause, reason: cause === 'scheduled' ? newsletter.nextCheckReason : null },
    ...{ outcome: newIssues > 0 ? 'new' : 'unchanged', newIssues },
    ...{ status: seen.status, bytes: seen.bytes, error: null },
    ...(seen.feed?.leftOut ? { leftOut: seen.feed.leftOut } : {}),
  });
  const newIssues = await commitCheck({
    newsletterId: newsletter.id,
    asked: newsletter.source,
    found: entries,
    feedTitle: seen.feed?.title ?? null,
    outcome: (count) => ({ state: { ...settled, ...plan }, record: toRecord(count) }),
    now,
  });
  return toRecord(newIssues ?? 0);
}

/** Where checking stands, without what the person chose. */
function checkStateOf(newsletter: Newsletter): CheckStateRow {
  const { id, name, isNamed, address, addressKey, addedAt, pausedAt, isMuted, removedAt, ...state } =
    newsletter;
  return { newsletterId: id, dueAt: null, ...state };
}
