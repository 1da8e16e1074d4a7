import { readBeforeMerge, saveBeforeMerge } from '../../backup/exchange/before-merge.ts';
import { listMarkRecords } from '../../backup/exchange/keep-content.ts';
import { readingId } from '../../backup/records/reading-record.ts';
import { recordedEvents } from '../../store/recorded-events.ts';
import type { BeforeKeeping } from './run-exchange.ts';

/**
 * Notes what is here before something is taken in for the first time, so that it can be taken back. Where joining that set was begun
 * and not ended, what was here before that holds: some of it has come in since.
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
    await saveBeforeMerge({
      ...{ set, at: now },
      records: former?.records ?? own.records,
      readings: [...(former?.readings ?? []), ...readings],
    });
  };
