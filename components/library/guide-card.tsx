import { useRef, useState } from 'preact/hooks';
import { deleteGuide, undeleteGuide } from '../../utils/view/commands/library/delete-guide.ts';
import { useThumbnail } from '../../utils/view/hooks/library/use-thumbnail.ts';
import { guideSize } from '../../utils/view/sentences/guide-size.ts';
import { joinFacts } from '../../utils/view/sentences/join-facts.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow as Guide, Undoable } from '../../utils/view/types.ts';
import { EditionNote } from '../corrections/edition-note.tsx';
import { GuideTextNote } from '../search/guide-text-note.tsx';
import { CiteMenu } from '../shared/cite-menu.tsx';
import { GuideFailure } from '../shared/guide-failure.tsx';
import { GuideAction } from '../shared/guide-row.tsx';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { nameOf } from '../shared/name-of.ts';
import { PageLink } from '../shared/page-link.tsx';
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
  const size = guideSize(guide);
  const edition = guide.version > 1 ? say('shelf.edition', { number: guide.version }) : null;
  return (
    <article class={isSaved ? 'shelf-guide saved' : 'shelf-guide'} data-part="guide">
      <Sheet guide={guide} />
      <div class="shelf-words">
        <h3 class="guide-title" title={guide.title.slice(0, 300)}>
          <PageLink to={{ guideId: guide.id }}>
            <bdi>{guide.title}</bdi>
          </PageLink>
        </h3>
        <p class="quiet">{joinFacts([guide.type, size, edition])}</p>
        <p class="quiet">
          <ShelfSource from={guide} />
        </p>
        <p class="shelf-state quiet">
          {isSaved ? <Icon name="check" /> : null}
          {say(isSaved ? 'guide.isSaved' : 'guide.notSaved')}
        </p>
        {isSaved && <GuideTextNote guideId={guide.id} />}
        {isSaved && guide.version > 1 && <EditionNote guide={guide} />}
        <GuideFailure guide={guide} refusal={refusal} />
      </div>
      <div class="shelf-actions">
        {isRemoved && !isSaved ? (
          <TakeBack guide={guide} offer={offer} />
        ) : (
          <GuideAction guide={guide} onRefused={setRefusal} />
        )}
        {isSaved && <CiteMenu class="button button-bare" of={{ guide }} about={guide.title} />}
        {isSaved && <Delete guide={guide} offer={offer} />}
      </div>
    </article>
  );
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
    <IconButton
      label={label}
      about={guide.title}
      onClick={async ({ currentTarget }) => {
        const actions = currentTarget.parentElement;
        offer(await deleteGuide(guide));
        // What took the place of the buttons.
        requestAnimationFrame(() => actions?.querySelector<HTMLElement>('button')?.focus());
      }}
    >
      <LibraryIcon name="trash" />
    </IconButton>
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
      aria-label={nameOf(label, guide.title)}
      title={say('shelf.deletedNow')}
      onClick={takeBack}
    >
      <LibraryIcon name="undo" />
      {label}
    </button>
  );
}
