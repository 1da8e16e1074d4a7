import { findLoggedIssues, type LoggedIssue } from '../../queries/log/find-logged-issues.ts';
import type { LogEntryRow } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

const none: ReadonlyMap<string, LoggedIssue> = new Map();

/** The stored issues that these entries are of, by the entry's id. */
export function useLoggedIssues(entries: readonly LogEntryRow[]): ReadonlyMap<string, LoggedIssue> {
  const of = entries.map(({ id }) => id).join('\n');
  const found = useLiveQuery(() => findLoggedIssues(entries), [of]);
  return found.state === 'ready' ? found.value : none;
}
