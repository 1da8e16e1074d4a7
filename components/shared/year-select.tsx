import { useYears } from '../../utils/view/hooks/library/use-years.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface YearSelectProps {
  /** Null for all newsletters. */
  newsletterId: string | null;
  /** Null for all years. */
  value: number | null;
  onChange: (year: number | null) => void;
}

/** A choice between the years in which issues came out; nothing where there is nothing to choose. */
export function YearSelect({ newsletterId, value, onChange }: YearSelectProps) {
  const found = useYears(newsletterId);
  const years = found.state === 'ready' ? found.value : [];
  if (years.length < 2 && value === null) return null;
  // The one that is chosen stays to be seen, and to be changed, also where nothing came out in it.
  const shown = value === null || years.includes(value) ? years : [value, ...years];
  return (
    <select
      class="newsletter-select"
      aria-label={say('common.year')}
      value={value ?? ''}
      onChange={(event) => onChange(Number(event.currentTarget.value) || null)}
    >
      <option value="">{say('common.allYears')}</option>
      {shown.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  );
}
