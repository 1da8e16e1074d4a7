import { formatWhen } from '../../utils/view/sentences/format-when.ts';

/** A date as people say it, the full one on hover. With `isDayOnly`, `at` is midnight UTC of a day without a time. */
export function When({ at, isDayOnly = false }: { at: number; isDayOnly?: boolean }) {
  const { short, full } = formatWhen(at, Date.now(), undefined, isDayOnly);
  const written = new Date(at).toISOString();
  return (
    <time dateTime={isDayOnly ? written.slice(0, 10) : written} title={full}>
      {short}
    </time>
  );
}
