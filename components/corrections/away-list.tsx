import { useState } from 'preact/hooks';
import { markMissed } from '../../utils/view/commands/corrections/mark-missed.ts';
import { useMissed } from '../../utils/view/hooks/corrections/use-missed.ts';
import type { ReturnOffer } from '../../utils/view/hooks/corrections/use-return.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { Items } from './corrected-list.tsx';
import { MissedIssue } from './missed-issue.tsx';

type Back = NonNullable<ReturnOffer['back']>;

interface AwayListProps {
  back: Back | null;
  names: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
}

/** For whoever comes back after more than two weeks: what was corrected, then what came, in one list. */
export function AwayList({ back, ...rest }: AwayListProps) {
  if (back) return <Missed back={back} {...rest} />;
  return (
    <section aria-labelledby="away" data-part="away">
      <h2 id="away" class="library-heading">
        {say('away.title')}
      </h2>
      <p class="message">{say('away.noLeave')}</p>
    </section>
  );
}

const pageLength = 30;

function Missed({ back, names, offer }: AwayListProps & { back: Back }) {
  const [limit, setLimit] = useState(pageLength);
  const missed = useMissed(back, limit + 1);
  if (missed.state === 'loading') return null;
  if (missed.state === 'unavailable') {
    return (
      <p class="message message-problem" role="alert">
        {describeUnavailable(missed.reason)}
      </p>
    );
  }
  const { corrected, issues } = missed.value;
  const shown = issues.slice(0, limit);
  const toSee = corrected.flatMap(({ issueId, state }) => (state === 'open' ? issueId : []));
  const toRead = shown.flatMap(({ id, unread }) => (unread ? id : []));
  const isDone = toSee.length + toRead.length === 0;
  return (
    <section aria-labelledby="away" data-part="away">
      <div class="shelf-head">
        <h2 id="away" class="library-heading">
          {say('away.title')}
        </h2>
        <button
          type="button"
          class="button"
          aria-disabled={isDone}
          onClick={async () => isDone || offer(await markMissed(toSee, toRead))}
        >
          <Icon name="check" />
          {say('away.markAll')}
        </button>
      </div>
      <p class="away-since quiet">{say('away.since', { when: formatWhen(back.from, Date.now()).short })}</p>
      {corrected.length + issues.length === 0 && <p class="message">{say('away.nothing')}</p>}
      {corrected.length > 0 && (
        <div data-part="away-corrected">
          <h3 class="library-period">{say('corrected.title')}</h3>
          <Items items={corrected} names={names} offer={offer} />
        </div>
      )}
      {issues.length > 0 && (
        <div data-part="away-missed">
          <h3 class="library-period">{say('away.missed')}</h3>
          <ul class="corrected-issues">
            {shown.map((item) => (
              <li key={item.id}>
                <MissedIssue item={item} newsletterName={names.get(item.newsletterId)} offer={offer} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {issues.length > limit && (
        <button type="button" class="button library-more" onClick={() => setLimit(limit + pageLength)}>
          {say('library.more')}
        </button>
      )}
    </section>
  );
}
