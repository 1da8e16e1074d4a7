import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow as Guide } from '../../utils/view/types.ts';
import { GuideRow } from '../shared/guide-row.tsx';
import { GuideTextNote } from './guide-text-note.tsx';

interface LibraryGuidesProps {
  guides: readonly Guide[];
  /** How many are shown. */
  limit: number;
  onMore: () => void;
}

/** All guides, of the newest issue first. */
export function LibraryGuides({ guides, limit, onMore }: LibraryGuidesProps) {
  if (guides.length === 0) {
    return (
      <p class="message">
        <strong>{say('library.noGuides')}.</strong> {say('library.noGuidesText')}
      </p>
    );
  }
  const now = Date.now();
  return (
    <>
      <ul class="library-guides">
        {guides.slice(0, limit).map((guide) => (
          <li key={guide.id}>
            <GuideRow
              guide={guide}
              detail={formatWhen(guide.publishedAt, now, undefined, guide.isDayOnly).short}
            />
            <GuideTextNote guideId={guide.id} />
          </li>
        ))}
      </ul>
      {guides.length > limit && (
        <button type="button" class="button library-more" onClick={onMore}>
          {say('library.more')}
        </button>
      )}
      <p class="quiet library-hint">{say('library.savedOnly')}</p>
    </>
  );
}
