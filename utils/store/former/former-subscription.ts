import { sourceKey } from '../../address/source-key.ts';
import { newCheckState, withDueAt } from '../check-state.ts';
import type { CheckRow, CheckStateRow, NewsletterRow } from '../types.ts';
import type { FormerNewsletterRow } from './types.ts';

/** A newsletter of version 1 or 2, cut into what was chosen, where its checking stands and its checks. */
export function formerSubscription(row: FormerNewsletterRow): {
  subscription: NewsletterRow;
  state: CheckStateRow;
  checks: CheckRow[];
} {
  const { id, name, address, source } = row;
  const checks = (row.checks ?? []).map((check) => ({ ...check, reason: check.reason ?? null }));
  const hosts = [address, source?.url ?? address].map((url) => URL.parse(url)?.host);
  const subscription: NewsletterRow = {
    ...{ id, name, address, addressKey: sourceKey(address) },
    // One from a list without names was called by its host.
    isNamed: !hosts.includes(name),
    addedAt: row.addedAt ?? 0,
    pausedAt: row.pausedAt ?? null,
    isMuted: row.isMuted ?? false,
    removedAt: row.removedAt ?? null,
  };
  const { validators, bodyHash, lastCheckAt, lastSuccessAt, nextCheckAt, nextCheckReason, failures } = row;
  const fresh = newCheckState(id);
  const state: CheckStateRow = {
    ...fresh,
    ...{ source, sourceKey: source ? sourceKey(source.url) : null, validators, bodyHash },
    ...{ lastCheckAt, lastSuccessAt, nextCheckAt, nextCheckReason, failures },
    redirect: row.redirect ?? null,
    lastBodyAt: lastSuccessAt,
    freshUntil: row.freshUntil ?? null,
    hints: row.hints ?? fresh.hints,
    lastCheck: checks.at(-1) ?? null,
  };
  return {
    subscription,
    state: withDueAt(subscription, state),
    checks: checks.map((check) => ({ ...check, newsletterId: id })),
  };
}
