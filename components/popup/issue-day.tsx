import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { formatDay } from '../../utils/view/sentences/popup/format-day.ts';

/** The day of an issue, the full date on hover. With `isDayOnly`, `at` is midnight UTC of a day without a time. */
export function IssueDay({ at, isDayOnly }: { at: number; isDayOnly: boolean }) {
  const written = new Date(at).toISOString();
  return (
    <time
      dateTime={isDayOnly ? written.slice(0, 10) : written}
      // Made when it is asked for: it would cost the first paint a millisecond.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = formatWhen(at, Date.now(), undefined, isDayOnly).full;
      }}
    >
      {formatDay(at, Date.now(), undefined, isDayOnly)}
    </time>
  );
}
