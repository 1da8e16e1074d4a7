import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteGuide, undeleteGuide } from '../../utils/view/commands/library/delete-guide.ts';
import type { GuidePlace } from '../../utils/view/commands/parse-guide-hash.ts';
import { useEditionFile } from '../../utils/view/hooks/corrections/use-editions.ts';
import { useReturn } from '../../utils/view/hooks/corrections/use-return.ts';
import { useGuideNotes } from '../../utils/view/hooks/notes/use-guide-notes.ts';
import { useReadGuide } from '../../utils/view/hooks/search/use-read-guide.ts';
import { type OpenGuide, useGuide } from '../../utils/view/hooks/use-guide.ts';
import { useKeptFocus } from '../../utils/view/hooks/use-kept-focus.ts';
import { useObjectUrl } from '../../utils/view/hooks/use-object-url.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { NewerEdition } from '../corrections/newer-edition.tsx';
import { GuideNotes } from '../notes/guide-notes.tsx';
import { PageNotice } from '../shared/page-notice.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { GuideBar } from './guide-bar.tsx';
import { GuideNotSaved } from './guide-not-saved.tsx';
import { GuideRemoved } from './guide-removed.tsx';

/** A guide in the browser's own viewer, without a connection once it is saved; a former edition of it where one is named. */
export function GuidePage({ id, page, edition }: GuidePlace) {
  const loaded = useGuide(id);
  if (loaded.state === 'loading') return <PageNotice view="guides" title={say('guidePage.loading')} />;
  if (loaded.state === 'unavailable') {
    return (
      <PageNotice view="guides" title={say('unavailable.title')} text={describeUnavailable(loaded.reason)} />
    );
  }
  if (!loaded.value) {
    return (
      <PageNotice view="guides" title={say('guidePage.notFound')} text={say('guidePage.notFoundText')} />
    );
  }
  return <Guide open={loaded.value} page={page} edition={edition} />;
}

function Guide({ open, page, edition }: Omit<GuidePlace, 'id'> & { open: OpenGuide }) {
  const { guide, file, isRemoved } = open;
  const isFormer = edition !== undefined;
  const former = useEditionFile(guide.id, edition);
  const shown = isFormer ? (former.state === 'ready' ? former.value : null) : file;
  useKeptFocus();
  const undo = useUndo();
  const loaded = useGuideNotes(guide, edition);
  const notes = loaded.state === 'ready' ? loaded.value : null;
  /** Null until somebody opens or closes them: before, they are there where the page that was asked for has some. */
  const [isAsked, setAsked] = useState<boolean | null>(null);
  const areNotesOpen = isAsked ?? (page !== null && notes?.rows.some((row) => row.page === page) === true);
  const frame = useRef<HTMLIFrameElement>(null);
  const main = useRef<HTMLElement>(null);
  /** What was deleted here is not saved again by itself. */
  const wasDeleted = useRef(false);
  /** How often a link to the page that the address names already was followed: the viewer goes there once more. */
  const [round, setRound] = useState(0);
  useEffect(() => {
    function onClick({ target }: Event) {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.href === location.href) setRound((former) => former + 1);
    }
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  const fileUrl = useObjectUrl(shown, `${guide.id} ${edition ?? guide.version}`);
  useReadGuide(guide.id, file ? guide.version : 0);
  useReturn();
  // Each time: a change of the address within the page has put the page's own name there (mount-page.ts).
  useEffect(() => {
    document.title = guide.title;
  });

  async function remove() {
    wasDeleted.current = true;
    undo.offer(await deleteGuide(guide));
    main.current?.focus();
  }
  async function takeBack() {
    const failure = await undeleteGuide(guide.id);
    if (failure) undo.offer(failure);
    else main.current?.focus();
  }

  return (
    <div class="guide">
      <GuideBar
        open={open}
        fileUrl={fileUrl}
        frame={frame}
        onDelete={remove}
        notes={{
          isOpen: areNotesOpen,
          count: notes?.rows.length ?? 0,
          toggle: () => setAsked(!areNotesOpen),
        }}
      />
      <NewerEdition guide={guide} shown={edition} />
      <main class="guide-main" ref={main} tabIndex={-1}>
        {fileUrl && (
          // Told another page, a viewer that is there stays where it is.
          <iframe
            key={`${page} ${edition} ${round}`}
            ref={frame}
            class="guide-viewer"
            src={page === null ? fileUrl : `${fileUrl}#page=${page}`}
            title={guide.title}
          />
        )}
        {isFormer && former.state === 'ready' && !former.value && (
          <p class="page-notice">{say('edition.gone')}</p>
        )}
        {areNotesOpen && notes && <GuideNotes {...{ guide, notes, page, edition }} offer={undo.offer} />}
        {!isFormer && !file && isRemoved && <GuideRemoved onTakeBack={takeBack} />}
        {!isFormer && !file && !isRemoved && <GuideNotSaved guide={guide} mayBegin={!wasDeleted.current} />}
      </main>
      <UndoBar {...undo} />
    </div>
  );
}
