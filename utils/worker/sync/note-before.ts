import { saveBeforeMerge } from '../../backup/exchange/before-merge.ts';
import { listMarkRecords } from '../../backup/exchange/keep-content.ts';
import { readingId } from '../../backup/records/reading-record.ts';
import { recordedEvents } from '../../store/recorded-events.ts';
import type { BeforeKeeping } from './run-exchange.ts';

/** Notes what is here before something is taken in for the first time, so that it can be taken back. */
export const noteBefore: BeforeKeeping = async (incoming, own, device) => {
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
  await saveBeforeMerge({ at: Date.now(), records: own.records, readings });
};
