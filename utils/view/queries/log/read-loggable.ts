import { leastSeconds } from '../../../learning/log/propose-entry.ts';
import { findLedgerRow, listReadingsOf } from '../../../store/ledger.ts';
import { listLogEntriesOf } from '../../../store/log-entries.ts';
import type { IssueRow, LogEntryRow, ReadingRow } from '../../../store/types.ts';

/** What of the reading of an issue is in the log, and what is not. */
export interface Loggable {
  /** What is logged of it, oldest first. */
  entries: LogEntryRow[];
  /** Active reading that is in no entry, seconds. */
  openSeconds: number;
  /** When that began, epoch ms; null where nothing of it is known. */
  beganAt: number | null;
  /** When it ended: on the last day on which a minute of it was read, or at all; null where nothing of it is known. */
  endedAt: number | null;
}

/** @param dayOf the person's calendar day of a moment, epoch ms */
export async function readLoggable(
  { newsletterId, identity }: IssueRow,
  dayOf: (at: number) => string,
): Promise<Loggable> {
  const [row, entries, events] = await Promise.all([
    findLedgerRow(newsletterId, identity),
    listLogEntriesOf(newsletterId, identity),
    listReadingsOf(newsletterId, identity),
  ]);
  const logged = entries.reduce((sum, { minutesMeasured }) => sum + minutesMeasured * 60, 0);
  const open = listOpen(events, logged);
  return {
    entries,
    openSeconds: Math.max(0, Math.round((row?.activeSeconds ?? 0) - logged)),
    beganAt: open.find(({ isMoment }) => isMoment)?.at ?? row?.openedAt ?? null,
    endedAt: endOf(open, dayOf),
  };
}

/** Entries round to a tenth of a minute: what is over by that is logged as well. */
const rounded = 3;

interface OpenReading {
  at: number;
  seconds: number;
  /** It was read then; else it is known from a copy that it was read by then. */
  isMoment: boolean;
}

/** The reading that goes beyond what is logged, in its order. */
function listOpen(events: readonly ReadingRow[], logged: number): OpenReading[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  let open: OpenReading[] = [];
  let read = 0;
  for (const event of events) {
    if (undone.has(event.id)) continue;
    if (event.kind === 'restored') {
      const { activeSeconds: seconds, lastOpenedAt: at } = event.state;
      if (seconds <= logged + rounded) open = [];
      else if (at !== null && seconds > read) open.push({ at, seconds: seconds - read, isMoment: false });
      read = seconds;
    }
    if (event.kind !== 'read') continue;
    read += event.seconds;
    if (read <= logged + rounded) continue;
    open.push({ at: event.at, seconds: Math.min(event.seconds, read - logged), isMoment: true });
  }
  return open;
}

function endOf(open: readonly OpenReading[], dayOf: (at: number) => string): number | null {
  const seconds = new Map<string, number>();
  for (const one of open) seconds.set(dayOf(one.at), (seconds.get(dayOf(one.at)) ?? 0) + one.seconds);
  const last = open.findLast(({ at }) => (seconds.get(dayOf(at)) ?? 0) >= leastSeconds) ?? open.at(-1);
  return last?.at ?? null;
}
