import { foldEvents } from '../merge/fold-events.ts';
import { makeStamp, parseStamp } from '../merge/make-stamp.ts';
import type { MergeRecord, RecordedEvent } from '../merge/types.ts';
import { isLater } from './merge-marks.ts';
import type { Mark } from './types.ts';

/** The device in the stamps of what came by a mark: it sorts behind those of machines, which are hexadecimal. */
const markDevice = 'sync';

/** What was last done with an issue; null where nothing was that made it read or unread. */
export function markOf(hash: string, events: MergeRecord['events']): Mark | null {
  const moments = Object.values(events).flatMap(momentsOf);
  if (moments.length === 0) return null;
  const at = moments.reduce((latest, moment) => Math.max(latest, moment), 0);
  return { hash, at, isRead: foldEvents(events).readAt !== null };
}

function momentsOf(event: RecordedEvent): number[] {
  const { ms } = parseStamp(event.stamp);
  switch (event.kind) {
    case 'opened':
      return event.where === 'reader' ? [] : [ms];
    case 'marked':
    case 'unmarked':
    case 'undone':
      return [ms];
    case 'restored':
      return [event.state.readAt, event.state.unreadAt].flatMap((at) =>
        at === null ? [] : Math.min(at, ms),
      );
    case 'read':
      return [];
  }
}

/** The events of an issue with what a mark of another machine tells; null where that is nothing new. */
export function withMark(events: MergeRecord['events'], mark: Mark): MergeRecord['events'] | null {
  const own = markOf(mark.hash, events);
  if (own && (own.isRead === mark.isRead || !isLater(mark, own))) return null;
  const { hash, at, isRead } = mark;
  // Of two at one millisecond, that it is read comes last.
  const stamp = makeStamp(at, isRead ? 1 : 0, markDevice);
  const event: RecordedEvent = { stamp, at, kind: isRead ? 'marked' : 'unmarked' };
  return { ...events, [`mark ${hash} ${at} ${event.kind}`]: event };
}

/** Whether an event came by a mark. */
export const isOfMark = ({ stamp }: RecordedEvent): boolean => parseStamp(stamp).device === markDevice;
