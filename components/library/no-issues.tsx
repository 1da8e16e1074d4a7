import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** In place of a history with nothing in it: why, and the way to what there is. */
export function NoIssues({ address, go }: Pick<LibraryPlace, 'address' | 'go'>) {
  const { show, year, newsletterId } = address;
  const isAll = show === 'all' && year === null;
  const words = {
    all: 'library.noneYear',
    unread: 'common.noneUnread',
    read: 'library.noneRead',
    corrected: 'library.noneCorrected',
  } as const;
  return (
    <div class="message">
      <p>
        {isAll ? (
          <>
            <strong>{say('library.none')}</strong> {say('library.noneText')}
          </>
        ) : (
          say(words[show])
        )}
      </p>
      {(!isAll || newsletterId !== null) && (
        <button
          type="button"
          class="button"
          onClick={() => go({ show: 'all', year: null, newsletterId: null })}
        >
          {say('library.showAll')}
        </button>
      )}
    </div>
  );
}
