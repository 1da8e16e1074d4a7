import type { DayRange } from '../../../learning/log/types.ts';
import { findLogEntry, findLogSpan, listLogEntries } from '../../../store/log-entries.ts';
import { listDue } from '../../queries/log/list-due.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** The entries of a range of days, newest first. */
export const useLog = ({ from, to }: DayRange) => useLiveQuery(() => listLogEntries(from, to), [from, to]);

/** An entry, whatever its day; undefined once it is removed. */
export const useLogEntry = (id: string | undefined) =>
  useLiveQuery(async () => (id === undefined ? undefined : await findLogEntry(id)), [id]);

/** The first and the last day of the log; undefined while it is empty. */
export const useLogSpan = () => useLiveQuery(findLogSpan, []);

/** Whom to ask today whether the reading changed anything, the longest due first. */
export const useDue = (today: string) => useLiveQuery(() => listDue(today), [today]);
