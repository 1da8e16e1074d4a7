import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** In place of a history with nothing in it: why, and the way to what there is. */
export function NoIssues({ address, go }: Pick<LibraryPlace, 'address' | 'go'>) {
  const { show, year } = address;
  if (show === 'all' && year === null) {
    return (
      <p class="message">
        <strong>{say('library.none')}</strong> {say('library.noneText')}
      </p>
    );
  }
  const words = {
    all: 'library.noneYear',
    unread: 'common.noneUnread',
    read: 'library.noneRead',
    corrected: 'library.noneCorrected',
  } as const;
  return (
    <div class="message">
      <p>{say(words[show])}</p>
      <button type="button" class="button" onClick={() => go({ show: 'all', year: null })}>
        {say('library.showAll')}
      </button>
    </div>
  );
}
