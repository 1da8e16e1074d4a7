import { useState } from 'preact/hooks';
import { seeCorrections } from '../../utils/view/commands/corrections/see-corrections.ts';
import { useCorrected } from '../../utils/view/hooks/corrections/use-corrected.ts';
import { groupByDay } from '../../utils/view/sentences/corrections/group-by-day.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { CorrectedItem, LibraryScope, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { CorrectedIssue } from './corrected-issue.tsx';

interface CorrectedListProps {
  scope: LibraryScope;
  names: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
}

const pageLength = 20;

/** The issues that were corrected since they were read: what changed last first, on one day figures first; then those seen. */
export function CorrectedList({ scope, names, offer }: CorrectedListProps) {
  const [limit, setLimit] = useState(pageLength);
  const found = useCorrected(scope, limit + 1);
  if (found.state === 'loading') return null;
  if (found.state === 'unavailable') {
    return (
      <p class="message message-problem" role="alert">
        {describeUnavailable(found.reason)}
      </p>
    );
  }
  const { open, seen } = found.value;
  const shown = open.slice(0, limit);
  return (
    <section aria-labelledby="corrected" data-part="corrected-list">
      <div class="shelf-head">
        <h2 id="corrected" class="library-heading">
          {say('corrected.title')}
        </h2>
        {shown.length > 1 && (
          <button
            type="button"
            class="button"
            onClick={async () => offer(await seeCorrections(shown.map(({ issueId }) => issueId)))}
          >
            <Icon name="check" />
            {say('corrected.seeAll', { count: shown.length })}
          </button>
        )}
      </div>
      {open.length === 0 && (
        <p class="message">
          <strong>{say('library.noneCorrected')}</strong> {say('library.noneCorrectedText')}
        </p>
      )}
      {groupByDay(shown, Date.now()).map(({ day, items }) => (
        <div key={day} class="corrected-day">
          <h3 class="library-period">{say('corrected.found', { day })}</h3>
          <Items items={items} names={names} offer={offer} />
        </div>
      ))}
      {open.length > limit && (
        <button type="button" class="button library-more" onClick={() => setLimit(limit + pageLength)}>
          {say('library.more')}
        </button>
      )}
      {seen.length > 0 && (
        <details class="corrected-seen">
          <summary class="corrected-seen-head">{say('corrected.seenOnes', { count: seen.length })}</summary>
          <Items items={seen} names={names} offer={offer} />
        </details>
      )}
    </section>
  );
}

type ItemsProps = Pick<CorrectedListProps, 'names' | 'offer'> & { items: readonly CorrectedItem[] };

export function Items({ items, names, offer }: ItemsProps) {
  return (
    <ul class="corrected-issues">
      {items.map((item) => (
        <li key={item.issueId}>
          <CorrectedIssue item={item} newsletterName={names.get(item.newsletterId)} offer={offer} />
        </li>
      ))}
    </ul>
  );
}
