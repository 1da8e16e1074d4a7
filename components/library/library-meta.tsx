import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryItem } from '../../utils/view/types.ts';
import { CorrectedMark } from '../corrections/corrected-mark.tsx';
import { Icon } from '../shared/icon.tsx';
import { When } from '../shared/when.tsx';
import { LibraryIcon } from './library-icon.tsx';

/** Whether an issue is unread, read or from earlier, in a sign and in words; when it came out, and where. */
export function LibraryMeta({
  item,
  newsletterName,
}: {
  item: HistoryItem;
  newsletterName: string | undefined;
}) {
  const { publishedAt, isDayOnly, guides, isForPayers, corrected } = item;
  return (
    <p class="quiet library-meta">
      <State item={item} />
      <When at={publishedAt} isDayOnly={isDayOnly} />
      {newsletterName && (
        <span>
          <bdi>{newsletterName}</bdi>
        </span>
      )}
      {guides > 0 && <span>{say('library.guideCount', { count: guides })}</span>}
      {isForPayers && <span>{say('library.payers')}</span>}
      {corrected && <CorrectedMark kind={corrected} />}
    </p>
  );
}

export const readOn = (at: number) => say('library.readOn', { when: formatMoment(at, Date.now()) });

function State({ item: { state, readAt } }: { item: HistoryItem }) {
  if (state === 'unread') {
    return (
      <span class="library-state">
        <span class="dot" />
        {say('state.unread')}
      </span>
    );
  }
  if (state === 'earlier') {
    return (
      <span class="library-state" title={say('library.earlierHint')}>
        <LibraryIcon name="archive" />
        {say('state.earlier')}
      </span>
    );
  }
  return (
    <span class="library-state" title={readAt === null ? undefined : readOn(readAt)}>
      <Icon name="check" />
      {say('state.read')}
    </span>
  );
}
