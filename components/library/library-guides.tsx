import { useState } from 'preact/hooks';
import { useGuideShelf } from '../../utils/view/hooks/library/use-guide-shelf.ts';
import type { SaveAll } from '../../utils/view/hooks/library/use-save-all.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LibraryScope, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { GuideCard } from './guide-card.tsx';

interface LibraryGuidesProps {
  scope: LibraryScope;
  /** It goes on while another view is shown. */
  saving: SaveAll;
  offer: (done: Undoable) => void;
}

const pageLength = 24;

/** All guides, of the newest issue first, and what those saved take. */
export function LibraryGuides({ scope, saving, offer }: LibraryGuidesProps) {
  const [limit, setLimit] = useState(pageLength);
  const shelf = useGuideShelf(scope, limit + 1);
  if (shelf.state === 'loading') return null;
  if (shelf.state === 'unavailable') {
    return (
      <p class="message message-problem" role="alert">
        {describeUnavailable(shelf.reason)}
      </p>
    );
  }
  const { guides, saved, savable, removed } = shelf.value;
  const { progress } = saving;
  return (
    <section aria-labelledby="guides" data-part="guides">
      <div class="shelf-head">
        <h2 id="guides" class="library-heading">
          {say('common.guides')}
        </h2>
        {guides.length > 0 && (
          <p class="quiet" data-part="used">
            {say('shelf.used', { count: saved.count, size: formatBytes(saved.bytes) })}
          </p>
        )}
        {progress && (
          <button type="button" class="button" onClick={saving.stop}>
            {say('shelf.stop')}
          </button>
        )}
        {!progress && savable.length > 0 && (
          <button type="button" class="button" data-part="save-all" onClick={() => saving.start(savable)}>
            <Icon name="download" />
            {say('shelf.saveAll', { count: savable.length })}
          </button>
        )}
      </div>
      <p class="shelf-told quiet" role="status">
        {progress ? say('shelf.saving', progress) : saving.told}
      </p>
      {guides.length === 0 && (
        <p class="message">
          <strong>{say('library.noGuides')}</strong> {say('library.noGuidesText')}
        </p>
      )}
      <ul class="shelf-guides">
        {guides.slice(0, limit).map((guide) => (
          <li key={guide.id}>
            <GuideCard guide={guide} isRemoved={removed.has(guide.id)} offer={offer} />
          </li>
        ))}
      </ul>
      {guides.length > limit && (
        <button type="button" class="button library-more" onClick={() => setLimit(limit + pageLength)}>
          {say('library.more')}
        </button>
      )}
    </section>
  );
}
