import type { ReadingRow, ReadingState } from './types.ts';

/** An issue nobody has done anything with. */
export const neverRead: Readonly<ReadingState> = {
  openedAt: null,
  lastOpenedAt: null,
  readAt: null,
  unreadAt: null,
  where: null,
  activeSeconds: 0,
  note: '',
};

/**
 * What follows from the readings of one issue. An event that was taken back counts as if it had never been, which puts
 * every moment back to the millisecond; taking back a taking back does nothing.
 *
 * @param events all of the issue, in the order of their ids (that of the clock may differ: clocks are set back)
 * @param before what was known before the first of them
 */
export function foldReadings(
  events: readonly ReadingRow[],
  before: Readonly<ReadingState> = neverRead,
): ReadingState {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  let state: ReadingState = { ...before };
  for (const event of events) if (!undone.has(event.id)) state = { ...state, ...changeBy(event, state) };
  return state;
}

/**
 * Whether an issue is unread: what was done with it decides, else what it was when it was found.
 *
 * @param bornUnread `IssueRow.bornUnread`
 */
export function unreadOf(state: Readonly<ReadingState>, bornUnread: 0 | 1): 0 | 1 {
  if (state.readAt !== null) return 0;
  return state.unreadAt !== null ? 1 : bornUnread;
}

function changeBy(
  event: ReadingRow,
  { openedAt, readAt, activeSeconds }: ReadingState,
): Partial<ReadingState> {
  const { at } = event;
  switch (event.kind) {
    case 'opened':
      // The reader sees for itself how much of it was read.
      if (event.where === 'reader') return { openedAt: openedAt ?? at, lastOpenedAt: at, where: event.where };
      return {
        openedAt: openedAt ?? at,
        lastOpenedAt: at,
        readAt: readAt ?? at,
        unreadAt: null,
        where: event.where,
      };
    case 'marked':
      return { readAt: readAt ?? at, unreadAt: null };
    case 'unmarked':
      return { readAt: null, unreadAt: at };
    case 'read':
      return { activeSeconds: activeSeconds + event.seconds };
    case 'noted':
      return { note: event.note };
    case 'restored':
      return event.state;
    case 'undone':
      return {};
  }
}

/** What a reading left behind, without the issue it is of. */
export function stateOf(row: ReadingState): ReadingState {
  const { openedAt, lastOpenedAt, readAt, unreadAt, where, activeSeconds, note } = row;
  return { openedAt, lastOpenedAt, readAt, unreadAt, where, activeSeconds, note };
}
