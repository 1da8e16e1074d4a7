import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription } from '../../utils/view/types.ts';
import { NewsletterSelect } from '../shared/newsletter-select.tsx';
import { YearSelect } from '../shared/year-select.tsx';

interface LibraryChoicesProps extends Pick<LibraryPlace, 'address' | 'go'> {
  newsletters: readonly Subscription[];
}

/** Of which newsletter and of which year: what holds in every view. */
export function LibraryChoices({ address, go, newsletters }: LibraryChoicesProps) {
  const { newsletterId, year } = address;
  return (
    <section class="library-choices" aria-label={say('library.filter')}>
      {(newsletters.length > 1 || newsletterId !== null) && (
        <NewsletterSelect
          label={say('common.newsletter')}
          all={say('library.allNewsletters')}
          newsletters={newsletters}
          value={newsletterId ?? ''}
          onChange={(id) => go({ newsletterId: id || null })}
        />
      )}
      <YearSelect newsletterId={newsletterId} value={year} onChange={(next) => go({ year: next })} />
    </section>
  );
}
