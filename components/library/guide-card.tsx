import { useRef, useState } from 'preact/hooks';
import { deleteGuide, undeleteGuide } from '../../utils/view/commands/library/delete-guide.ts';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { guideAddress } from '../../utils/view/commands/parse-guide-hash.ts';
import { useThumbnail } from '../../utils/view/hooks/library/use-thumbnail.ts';
import { describeGuideFailure } from '../../utils/view/sentences/describe-guide-failure.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow as Guide, Undoable } from '../../utils/view/types.ts';
import { GuideTextNote } from '../search/guide-text-note.tsx';
import { GuideAction } from '../shared/guide-row.tsx';
import { Icon } from '../shared/icon.tsx';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { LibraryIcon } from './library-icon.tsx';
import { ShelfSource } from './shelf-source.tsx';

interface GuideCardProps {
  guide: Guide;
  /** It was deleted a short while ago, and can be taken back. */
  isRemoved: boolean;
  offer: (done: Undoable) => void;
}

/** A guide on its shelf: its first page, what it is, where it comes from, and what can be done with it. */
export function GuideCard({ guide, isRemoved, offer }: GuideCardProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const isSaved = guide.state === 'saved';
  const size = guide.bytes === null ? guide.sizeText : formatBytes(guide.bytes);
  const edition = guide.version > 1 ? say('shelf.edition', { number: guide.version }) : null;
  const failure = guide.state === 'failed' && guide.failure ? describeGuideFailure(guide.failure) : refusal;
  return (
    <article class={isSaved ? 'shelf-guide saved' : 'shelf-guide'} data-part="guide">
      <Sheet guide={guide} />
      <div class="shelf-words">
        <h3 class="guide-title" title={guide.title.slice(0, 300)}>
          <a href={`/${guideAddress({ id: guide.id, page: null })}`} onClick={opener(guide.id)}>
            <bdi>{guide.title}</bdi>
          </a>
        </h3>
        <p class="quiet">{[guide.type, size, edition].filter(Boolean).join(' · ')}</p>
        <p class="quiet">
          <ShelfSource from={guide} />
        </p>
        <p class="shelf-state quiet">
          {isSaved ? <Icon name="check" /> : null}
          {say(isSaved ? 'guide.isSaved' : 'guide.notSaved')}
        </p>
        {isSaved && <GuideTextNote guideId={guide.id} />}
        {failure && (
          <p class="guide-failure" role="status">
            {failure}
          </p>
        )}
      </div>
      <div class="shelf-actions">
        {isRemoved && !isSaved ? (
          <TakeBack guide={guide} offer={offer} />
        ) : (
          <GuideAction guide={guide} onRefused={setRefusal} />
        )}
        {isSaved && <Delete guide={guide} offer={offer} />}
      </div>
    </article>
  );
}

function opener(guideId: string) {
  return (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void openPage({ guideId });
  };
}

/** Its first page; a sheet with a sign until that is painted, and where there is none. The title's link lies over it. */
function Sheet({ guide }: { guide: Guide }) {
  const sheet = useRef<HTMLDivElement>(null);
  const picture = useThumbnail(guide, sheet);
  return (
    <div ref={sheet} class="shelf-sheet">
      {picture ? <img src={picture} alt="" /> : <Icon name="file" />}
    </div>
  );
}

function Delete({ guide, offer }: Pick<GuideCardProps, 'guide' | 'offer'>) {
  const label = say('shelf.delete');
  return (
    <button
      type="button"
      class="button button-bare button-icon"
      title={label}
      aria-label={`${label}: ${guide.title.slice(0, 80)}`}
      onClick={async ({ currentTarget }) => {
        const actions = currentTarget.parentElement;
        offer(await deleteGuide(guide));
        // What took the place of the buttons.
        requestAnimationFrame(() => actions?.querySelector<HTMLElement>('button')?.focus());
      }}
    >
      <LibraryIcon name="trash" />
    </button>
  );
}

function TakeBack({ guide, offer }: Pick<GuideCardProps, 'guide' | 'offer'>) {
  const label = say('shelf.takeBack');
  async function takeBack() {
    const failure = await undeleteGuide(guide.id);
    if (failure) offer(failure);
  }
  return (
    <button
      type="button"
      class="button"
      aria-label={`${label}: ${guide.title.slice(0, 80)}`}
      title={say('shelf.deletedNow')}
      onClick={takeBack}
    >
      <LibraryIcon name="undo" />
      {label}
    </button>
  );
}
