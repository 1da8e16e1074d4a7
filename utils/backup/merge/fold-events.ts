import type { ReadingState } from '../../store/reading-types.ts';
import { makeStamp, parseStamp } from './make-stamp.ts';
import type { MergeRecord, RecordedEvent, Stamp } from './types.ts';

/** What a person did at a moment, in the order of stamps. */
interface Step {
  stamp: Stamp;
  at: number;
  does: 'open' | 'mark' | 'unmark';
}

/**
 * The state of an issue's reading that follows from all that was done with it on any machine, as `store/fold-readings.ts` has it
 * of one: an event that was taken back counts as if it had never been. What is restored is no order to forget what was done
 * elsewhere before: each moment it names counts when it was. So nothing that was read becomes unread but by a later unmarking,
 * or by taking back. Of its own machine's acts it tells all up to a moment, those too that were taken back.
 */
export function foldEvents(events: MergeRecord['events']): Omit<ReadingState, 'note'> {
  const all = Object.entries(events);
  const undone = new Set(all.flatMap(([, event]) => (event.kind === 'undone' ? [event.undoes] : [])));
  const standing = all.filter(([key]) => !undone.has(key)).map(([, event]) => event);
  const counted = withoutRestored(standing);
  const steps = counted.flatMap(stepsOf).sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0));
  const state: Omit<ReadingState, 'note'> = {
    ...{ openedAt: null, lastOpenedAt: null, readAt: null, unreadAt: null },
    ...{ where: lastPlace(counted), activeSeconds: countSeconds(counted) },
  };
  for (const { does, at } of steps) {
    if (does === 'unmark') Object.assign(state, { readAt: null, unreadAt: at });
    if (does === 'mark') Object.assign(state, { readAt: state.readAt ?? at, unreadAt: null });
    if (does === 'open')
      Object.assign(state, {
        openedAt: state.openedAt ?? at,
        lastOpenedAt: Math.max(state.lastOpenedAt ?? at, at),
      });
  }
  return state;
}

/** Without the acts that the state tells which came back on the machine they were done on. Seconds are counted by themselves. */
function withoutRestored(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const until = new Map<string, Stamp>();
  for (const event of events) {
    if (event.kind !== 'restored' || event.upTo === undefined) continue;
    const { device } = parseStamp(event.stamp);
    const end = toldStamp(event.upTo + 1, event.stamp);
    if (end > (until.get(device) ?? '')) until.set(device, end);
  }
  const isTold = ({ stamp }: RecordedEvent) => stamp < (until.get(parseStamp(stamp).device) ?? '');
  return until.size === 0 ? events : events.filter((event) => event.kind === 'read' || !isTold(event));
}

/** The stamp of a moment that an event tells: it is no later than the event, whose own stamp may have been clamped. */
function toldStamp(moment: number, stamp: Stamp): Stamp {
  const { ms, device } = parseStamp(stamp);
  return moment < ms ? makeStamp(moment, 0, device) : stamp;
}

function stepsOf(event: RecordedEvent): Step[] {
  const { stamp, at } = event;
  switch (event.kind) {
    case 'opened': {
      const opened: Step = { stamp, at, does: 'open' };
      // The reader sees for itself how much of it was read.
      return event.where === 'reader' ? [opened] : [opened, { stamp, at, does: 'mark' }];
    }
    case 'marked':
      return [{ stamp, at, does: 'mark' }];
    case 'unmarked':
      return [{ stamp, at, does: 'unmark' }];
    case 'restored': {
      const { openedAt, lastOpenedAt, readAt, unreadAt } = event.state;
      const step = (moment: number | null, does: Step['does']): Step[] =>
        moment === null
          ? []
          : [{ stamp: toldStamp(moment, stamp), at: Math.min(moment, parseStamp(stamp).ms), does }];
      return [
        ...step(openedAt, 'open'),
        ...step(lastOpenedAt, 'open'),
        ...step(unreadAt, 'unmark'),
        ...step(readAt, 'mark'),
      ];
    }
    case 'read':
    case 'undone':
      return [];
  }
}

/** Where it was opened last. */
function lastPlace(events: readonly RecordedEvent[]): ReadingState['where'] {
  let last: { stamp: Stamp; where: ReadingState['where'] } = { stamp: '', where: null };
  for (const event of events) {
    const one = placeOf(event);
    if (
      one.where !== null &&
      (one.stamp > last.stamp || (one.stamp === last.stamp && one.where > String(last.where)))
    )
      last = one;
  }
  return last.where;
}

function placeOf(event: RecordedEvent): { stamp: Stamp; where: ReadingState['where'] } {
  if (event.kind === 'opened') return { stamp: event.stamp, where: event.where };
  if (event.kind !== 'restored') return { stamp: '', where: null };
  const { lastOpenedAt, where } = event.state;
  return { stamp: toldStamp(lastOpenedAt ?? 0, event.stamp), where };
}

/** What is restored holds seconds that may be counted here as well: the largest of these sums is the one that has all. */
function countSeconds(events: readonly RecordedEvent[]): number {
  let [sum, most] = [0, 0];
  for (const event of events.toSorted((a, b) => (a.stamp > b.stamp ? -1 : a.stamp < b.stamp ? 1 : 0))) {
    if (event.kind === 'read') sum += event.seconds;
    if (event.kind === 'restored') most = Math.max(most, event.state.activeSeconds + sum);
  }
  return Math.max(sum, most);
}
