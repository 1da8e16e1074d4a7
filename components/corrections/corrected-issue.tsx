import { seeCorrections, unseeCorrections } from '../../utils/view/commands/corrections/see-corrections.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { CorrectedItem, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { nameOf } from '../shared/name-of.ts';
import { PageLink } from '../shared/page-link.tsx';
import { When } from '../shared/when.tsx';
import { ChangeList } from './change-list.tsx';
import { CorrectedMark } from './corrected-mark.tsx';
import { TouchedList } from './touched-list.tsx';

export interface CorrectedIssueProps {
  item: CorrectedItem;
  newsletterName: string | undefined;
  offer: (done: Undoable) => void;
}

/** An issue that was corrected since it was read, with the worst of what changed in it. */
export function CorrectedIssue({ item, newsletterName, offer }: CorrectedIssueProps) {
  const { issueId, title, publishedAt, isDayOnly, kind, changes, changeCount, state, seenAt } = item;
  const isOpen = state === 'open';
  const label = say(isOpen ? 'corrected.see' : 'corrected.unsee');
  async function act() {
    if (isOpen) return offer(await seeCorrections([issueId]));
    const failure = await unseeCorrections([issueId]);
    if (failure) offer(failure);
  }
  const others = changeCount - changes.length;
  return (
    <article class={`corrected-issue ${state}`} data-part="corrected-issue" data-id={issueId}>
      {isOpen ? (
        <CorrectedMark kind={kind} />
      ) : (
        <p class="quiet">
          <Icon name="check" /> {say('corrected.seenOn', { when: formatMoment(seenAt ?? 0, Date.now()) })}
        </p>
      )}
      <h4 class="corrected-issue-title" dir="auto">
        <PageLink to={{ issueId }} dir="auto">
          {title}
        </PageLink>
      </h4>
      <p class="quiet">
        {newsletterName && (
          <>
            <bdi>{newsletterName}</bdi>
            {' · '}
          </>
        )}
        <When at={publishedAt} isDayOnly={isDayOnly} />
      </p>
      <ChangeList item={item} />
      {others > 0 && (
        <p>
          <PageLink
            class="change-place"
            to={{ issueId }}
            name={nameOf(say('corrected.others', { count: others }), title)}
          >
            {say('corrected.others', { count: others })}
          </PageLink>
        </p>
      )}
      <TouchedList item={item} />
      <button type="button" class="button" aria-label={nameOf(label, title)} onClick={act}>
        {isOpen && <Icon name="check" />}
        {label}
      </button>
    </article>
  );
}
