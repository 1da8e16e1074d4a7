import type { Day } from '../../utils/learning/log/types.ts';
import type { LogPlace } from '../../utils/view/hooks/log/use-log-address.ts';
import type { ChosenScheme } from '../../utils/view/hooks/log/use-scheme.ts';
import type { LogPeriod } from '../../utils/view/sentences/log/list-log-periods.ts';
import type { Undoable } from '../../utils/view/types.ts';

/** What every view of the log is told. */
export interface LogViewProps {
  place: LogPlace;
  chosen: ChosenScheme;
  today: Day;
  /** What can be looked at, and what is. */
  periods: readonly LogPeriod[];
  period: LogPeriod | undefined;
  /** Nothing is in the log at all. */
  isEmpty: boolean;
  offer: (done: Undoable) => void;
}
