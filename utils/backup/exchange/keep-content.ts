import type { Markable } from '../../store/markables.ts';
import { recordedEvents } from '../../store/recorded-events.ts';
import { isSameRecord } from '../merge/is-same-record.ts';
import { mergeRecord } from '../merge/merge-record.ts';
import { recordKey } from '../merge/merge-records.ts';
import { restamp } from '../merge/restamp.ts';
import type { MergeRecord } from '../merge/types.ts';
import { findAliases, saveAliases } from '../records/aliases.ts';
import { keepReading } from '../records/keep-reading.ts';
import { keepRecordsBy } from '../records/keep-records-by.ts';
import { localiseRecords } from '../records/localise-records.ts';
import { issueFields, readingId } from '../records/reading-record.ts';
import type { Keeping } from '../records/types.ts';
import { clampEvents } from '../sync/clamp-marks.ts';
import { withMark } from '../sync/mark-of.ts';
import type { SyncContent } from '../sync/types.ts';
import type { OwnContent } from './own-content.ts';

/**
 * Takes in what came from the other machines: subscriptions and settings as they were merged, and of each mark what it changes. A
 * mark of an issue that is not known here waits in the area until the issue comes.
 *
 * @returns how many subscriptions, settings and readings were written
 */
export async function keepContent(
  incoming: SyncContent,
  { records: own, byHash }: Pick<OwnContent, 'records' | 'byHash'>,
  keeping: Omit<Keeping, 'clamps'>,
): Promise<{ subscription: number; setting: number; reading: number }> {
  const { clamps } = incoming;
  const known = new Map(own.map((record) => [recordKey(record), record]));
  const aliases = await findAliases(incoming.records);
  await saveAliases(aliases);
  const records = (await localiseRecords(incoming.records, aliases)).filter((record) => {
    const present = known.get(recordKey(record));
    return !present || !isSameRecord(mergeRecord(restamp(present, clamps), record), present);
  });
  const readings = listMarkRecords(incoming, byHash, keeping.device);
  return await keepRecordsBy(keepReading, [...records, ...readings], { ...keeping, clamps });
}

/** The readings that marks change, as records; those whose own stamps were clamped elsewhere too. */
export function listMarkRecords(
  { marks, clamps }: Pick<SyncContent, 'marks' | 'clamps'>,
  byHash: OwnContent['byHash'],
  device: string,
): MergeRecord[] {
  const known = new Map<Markable, { own: MergeRecord['events']; next: MergeRecord['events'] }>();
  for (const mark of marks) {
    const issue = byHash.get(mark.hash);
    if (!issue) continue;
    const own = known.get(issue)?.own ?? recordedEvents(issue.readings, device).events;
    const events = known.get(issue)?.next ?? clampEvents(own, clamps);
    known.set(issue, { own, next: withMark(events, mark) ?? events });
  }
  return [...known].flatMap(([issue, { own, next }]) => (own === next ? [] : toRecord(issue, next)));
}

function toRecord(issue: Markable, events: MergeRecord['events']): MergeRecord {
  const id = readingId(issue.newsletterId, issue.identity);
  return { kind: 'reading', id, fields: issueFields(issue), texts: {}, events, removed: null };
}
