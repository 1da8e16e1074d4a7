import { findIssueOf } from '../../../store/ledger.ts';
import type { LogEntryRow } from '../../../store/types.ts';

export interface LoggedIssue {
  id: string;
  /** Its text was corrected after it was read, and the person has not seen how. */
  isCorrected: boolean;
}

/** The stored issues that these entries are of, by the entry's id; none of what is not stored. */
export async function findLoggedIssues(
  entries: readonly Pick<LogEntryRow, 'id' | 'newsletterId' | 'identity'>[],
): Promise<ReadonlyMap<string, LoggedIssue>> {
  const found = await Promise.all(
    entries.map(async ({ id, newsletterId, identity }): Promise<[string, LoggedIssue][]> => {
      if (newsletterId === null || identity === null) return [];
      const issue = await findIssueOf({ newsletterId, identity });
      return issue ? [[id, { id: issue.id, isCorrected: Boolean(issue.corrected) }]] : [];
    }),
  );
  return new Map(found.flat());
}
