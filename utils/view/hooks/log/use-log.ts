import type { DayRange } from '../../../learning/log/types.ts';
import { findLogSpan, listLogEntries } from '../../../store/log-entries.ts';
import { listDue } from '../../queries/log/list-due.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** The entries of a range of days, newest first. */
export const useLog = ({ from, to }: DayRange) => useLiveQuery(() => listLogEntries(from, to), [from, to]);

/** The first and the last day of the log; undefined while it is empty. */
export const useLogSpan = () => useLiveQuery(findLogSpan, []);

/** Whom to ask today whether the reading changed anything, the longest due first. */
export const useDue = (today: string) => useLiveQuery(() => listDue(today), [today]);
