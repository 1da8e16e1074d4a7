import { type BeforeMerge, readBeforeMerge, saveBeforeMerge } from '../../backup/exchange/before-merge.ts';
import { listMarkRecords } from '../../backup/exchange/keep-content.ts';
import { recordKey } from '../../backup/merge/merge-records.ts';
import { restamp } from '../../backup/merge/restamp.ts';
import type { MergeRecord } from '../../backup/merge/types.ts';
import { findAliases } from '../../backup/records/aliases.ts';
import { localiseRecords } from '../../backup/records/localise-records.ts';
import { readingId } from '../../backup/records/reading-record.ts';
import type { SyncContent } from '../../backup/sync/types.ts';
import { recordedEvents } from '../../store/recorded-events.ts';
import type { BeforeKeeping } from './run-exchange.ts';

/**
 * Notes what is here before something is taken in for the first time, and what that is, so that it can be taken back. Where joining
 * that set was begun and not ended, what was here before that holds: some of it has come in since.
 *
 * @param set the name of the set that is joined
 */
export const noteBefore =
  (set: string): BeforeKeeping =>
  async (incoming, own, device) => {
    const now = Date.now();
    const begun = await readBeforeMerge(now);
    const former = begun?.set === set ? begun : null;
    const issues = new Map(
      [...own.byHash.values()].map((issue) => [readingId(issue.newsletterId, issue.identity), issue]),
    );
    const readings = listMarkRecords(incoming, own.byHash, device).flatMap(({ id, events }) => {
      const issue = issues.get(id);
      if (!issue) return [];
      const known = recordedEvents(issue.readings, device).events;
      const keys = Object.keys(events).filter((key) => known[key] === undefined);
      const { newsletterId, identity } = issue;
      return keys.length > 0 ? [{ newsletterId, identity, keys }] : [];
    });
    return await saveBeforeMerge({
      ...{ set, at: now },
      records: former?.records ?? own.records,
      readings: [...(former?.readings ?? []), ...readings],
      came: unite(former?.came ?? {}, await listCame(incoming, own.records)),
    });
  };

/** Of each record the names of what is later there than here. */
async function listCame(
  { records, clamps }: SyncContent,
  own: readonly MergeRecord[],
): Promise<Record<string, string[]>> {
  const known = new Map(own.map((record) => [recordKey(record), restamp(record, clamps)]));
  const local = await localiseRecords(records, await findAliases(records));
  const came = local.map((record): [string, string[]] => {
    const present = known.get(recordKey(record));
    const names = Object.entries(record.fields)
      .filter(([name, { stamp }]) => stamp > (present?.fields[name]?.stamp ?? ''))
      .map(([name]) => name);
    const isRemoved = (record.removed?.stamp ?? '') > (present?.removed?.stamp ?? '');
    return [recordKey(record), isRemoved ? [...names, 'removed'] : names];
  });
  return Object.fromEntries(came.filter(([, names]) => names.length > 0));
}

function unite(
  a: NonNullable<BeforeMerge['came']>,
  b: NonNullable<BeforeMerge['came']>,
): NonNullable<BeforeMerge['came']> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(keys.map((key) => [key, [...new Set([...(a[key] ?? []), ...(b[key] ?? [])])]]));
}
