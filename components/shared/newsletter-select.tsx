import type { Newsletter } from '../../utils/view/types.ts';

interface NewsletterSelectProps {
  label: string;
  newsletters: readonly Pick<Newsletter, 'id' | 'name'>[];
  value: string;
  /** A choice above the newsletters, with the value "". */
  all?: string;
  onChange: (newsletterId: string) => void;
}

/** Chooses one of several newsletters. */
export function NewsletterSelect({ label, newsletters, value, all, onChange }: NewsletterSelectProps) {
  // The one that is chosen stays to be seen, and to be changed, also where it was removed.
  const isKnown = value === '' || newsletters.some(({ id }) => id === value);
  return (
    <select
      class="newsletter-select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {all !== undefined && <option value="">{all}</option>}
      {!isKnown && <option value={value}>–</option>}
      {newsletters.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
