import type { CheckStateRow, NewsletterRow } from './types.ts';

/** A check state of a newsletter that has never been checked and is due at once. */
export function newCheckState(newsletterId: string): CheckStateRow {
  return {
    newsletterId,
    source: null,
    former: null,
    sourceKey: null,
    validators: { etag: null, lastModified: null },
    bodyHash: null,
    redirect: null,
    published: [],
    lastBodyAt: null,
    lastCheckAt: null,
    lastSuccessAt: null,
    nextCheckAt: 0,
    nextCheckReason: { code: 'now' },
    dueAt: 0,
    failures: 0,
    unreached: 0,
    unreachedSince: null,
    missingSince: null,
    freshUntil: null,
    hints: { ttlMinutes: null, skipHours: [], skipDays: [] },
    lastCheck: null,
  };
}

/** The state with `dueAt` as it follows from the subscription: a paused or removed newsletter is never due. */
export function withDueAt(
  { pausedAt, removedAt }: Pick<NewsletterRow, 'pausedAt' | 'removedAt'>,
  state: CheckStateRow,
): CheckStateRow {
  return { ...state, dueAt: pausedAt === null && removedAt === null ? state.nextCheckAt : null };
}
