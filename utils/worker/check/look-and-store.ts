import { sourceKey } from '../../address/source-key.ts';
import type { Look, SourceAddress } from '../../feed/types.ts';
import { isWorthWholeLook } from '../../schedule/is-worth-whole-look.ts';
import { listChecks } from '../../store/check-states.ts';
import { commitCheck } from '../../store/commit-check.ts';
import type { CheckRecord, CheckStateRow, Newsletter } from '../../store/types.ts';
import { followRedirect } from './follow-redirect.ts';
import { embargoOf } from './host-embargoes.ts';
import { lookAtSource } from './look-at-source.ts';
import { planAfter } from './plan-after.ts';
import { storeFailure } from './store-failure.ts';
import { understandEntries } from './understand-entries.ts';

/** One check from the request to the database; the record says how it went. Failures leave the issues untouched. */
export async function lookAndStore(
  newsletter: Newsletter,
  cause: CheckRecord['cause'],
): Promise<CheckRecord> {
  const state = checkStateOf(newsletter);
  const isWhole = isWorthWholeLook(state, state.published, Date.now());
  const looked = await lookAtSource(newsletter, isWhole);
  if (!looked.ok) return await storeFailure(newsletter, state, looked.error, cause);
  const { source, former, seen } = looked.value;
  // What was found is kept whatever the look gives: finding it again would ask for the home page at each check.
  const found = { ...state, source, former, sourceKey: sourceKey(source.url) };
  return seen.ok
    ? await storeLook(newsletter, found, seen.value, { cause, isWhole })
    : await storeFailure(newsletter, found, seen.error, cause);
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
  const redirected = await followRedirect(state, seen, now);
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
