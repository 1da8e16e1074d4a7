import { resultAddress } from '../../utils/view/commands/search/result-address.ts';
import type { FoundItem as Found, MarkedText } from '../../utils/view/commands/search/types.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { splitMarks } from '../../utils/view/sentences/search/split-marks.ts';
import { CorrectedMark } from '../corrections/corrected-mark.tsx';
import { Icon } from '../shared/icon.tsx';
import { When } from '../shared/when.tsx';

interface FoundItemProps {
  item: Found;
  /** Undefined where there is nothing to tell apart. */
  newsletterName: string | undefined;
  onOpen: () => void;
}

/** An issue or a guide that was found, with the piece of text that says why. All of it opens it; its title is the link. */
export function FoundItem({ item, newsletterName, onOpen }: FoundItemProps) {
  const { kind, title, snippet, isUnread } = item;
  return (
    <li class={isUnread ? 'found unread' : 'found'} data-kind={kind}>
      <Icon name={kind === 'guide' ? 'file' : 'mail'} />
      <div>
        <h2 class="found-title" dir="auto">
          <a href={resultAddress(item)} data-result onClick={onOpen}>
            <Marked {...title} />
          </a>
        </h2>
        <Origin item={item} newsletterName={newsletterName} />
        <p class="found-text" dir="auto">
          {snippet?.isNote && <span class="found-note">{say('search.note')} </span>}
          {snippet && <Marked {...snippet} />}
        </p>
      </div>
    </li>
  );
}

function Origin({ item, newsletterName }: Pick<FoundItemProps, 'item' | 'newsletterName'>) {
  const { kind, page, isSaved, issueTitle, isUnread, publishedAt, isDayOnly, corrected } = item;
  const isGuide = kind === 'guide';
  return (
    <p class="quiet found-origin">
      {isUnread && <span class="found-unread">{say('state.unread')}</span>}
      <span>{say(isGuide ? 'search.guide' : 'search.issue')}</span>
      {page !== null && <span>{say('search.page', { page })}</span>}
      {isGuide && !isSaved && <span>{say('search.notSaved')}</span>}
      {newsletterName && (
        <span>
          <bdi>{newsletterName}</bdi>
        </span>
      )}
      {issueTitle && <span>{say('guidePage.from', { title: issueTitle })}</span>}
      <When at={publishedAt} isDayOnly={isDayOnly} />
      {corrected && <CorrectedMark kind={corrected} />}
    </p>
  );
}

function Marked(marked: MarkedText) {
  return (
    <>
      {splitMarks(marked).map(({ text, isMarked }, at) =>
        // In their order, and drawn anew as a whole.
        isMarked ? <mark key={at}>{text}</mark> : text,
      )}
    </>
  );
}
