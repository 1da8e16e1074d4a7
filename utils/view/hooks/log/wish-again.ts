import type { Day } from '../../../learning/log/types.ts';
import { wishFollowUp } from '../../../learning/log/wish-follow-up.ts';
import type { LogEntryRow } from '../../types.ts';

/** When it is asked again whether the reading changed anything, as a change of the entry. */
export function wishAgain(entry: LogEntryRow, isWished: boolean, today: Day): Partial<LogEntryRow> {
  return { followUpOn: wishFollowUp(entry, isWished, today, entry.changedAt).followUpOn };
}
