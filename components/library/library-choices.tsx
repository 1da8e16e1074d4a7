import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { useYears } from '../../utils/view/hooks/library/use-years.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription } from '../../utils/view/types.ts';
import { NewsletterSelect } from '../shared/newsletter-select.tsx';

interface LibraryChoicesProps extends Pick<LibraryPlace, 'address' | 'go'> {
  newsletters: readonly Subscription[];
}

/** Of which newsletter and of which year: what holds in every view. */
export function LibraryChoices({ address, go, newsletters }: LibraryChoicesProps) {
  const { newsletterId, year } = address;
  const found = useYears(newsletterId);
  const years = found.state === 'ready' ? found.value : [];
  // The one in the address stays to be seen, and to be changed, also where nothing came out in it.
  const shown = year === null || years.includes(year) ? years : [year, ...years];
  const hasYears = years.length > 1 || year !== null;
  if (newsletters.length < 2 && !hasYears) return null;
  return (
    <section class="library-choices" aria-label={say('library.filter')}>
      {newsletters.length > 1 && (
        <NewsletterSelect
          label={say('library.newsletter')}
          all={say('library.allNewsletters')}
          newsletters={newsletters}
          value={newsletterId ?? ''}
          onChange={(id) => go({ newsletterId: id || null })}
        />
      )}
      {hasYears && (
        <select
          class="newsletter-select"
          aria-label={say('library.year')}
          value={year ?? ''}
          onChange={({ currentTarget: { value } }) => go({ year: value ? Number(value) : null })}
        >
          <option value="">{say('library.allYears')}</option>
          {shown.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
