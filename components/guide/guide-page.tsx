import { useEffect, useRef } from 'preact/hooks';
import { deleteGuide, undeleteGuide } from '../../utils/view/commands/library/delete-guide.ts';
import { useReadGuide } from '../../utils/view/hooks/search/use-read-guide.ts';
import { type OpenGuide, useGuide } from '../../utils/view/hooks/use-guide.ts';
import { useObjectUrl } from '../../utils/view/hooks/use-object-url.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { UndoBar } from '../shared/undo-bar.tsx';
import { GuideBar } from './guide-bar.tsx';
import { GuideNotSaved } from './guide-not-saved.tsx';
import { GuideRemoved } from './guide-removed.tsx';

/** A guide in the browser's own viewer, without a connection once it is saved. `page`: the one to open at, from 1. */
export function GuidePage({ id, page }: { id: string; page: number | null }) {
  const loaded = useGuide(id);
  if (loaded.state === 'loading') return <Notice title={say('guidePage.loading')} />;
  if (loaded.state === 'unavailable') {
    return <Notice title={say('unavailable.title')} text={describeUnavailable(loaded.reason)} />;
  }
  if (!loaded.value) {
    return <Notice title={say('guidePage.notFound')} text={say('guidePage.notFoundText')} />;
  }
  return <Guide open={loaded.value} page={page} />;
}

function Guide({ open, page }: { open: OpenGuide; page: number | null }) {
  const { guide, file, isRemoved } = open;
  const undo = useUndo();
  const frame = useRef<HTMLIFrameElement>(null);
  const main = useRef<HTMLElement>(null);
  /** What was deleted here is not saved again by itself. */
  const wasDeleted = useRef(false);
  const fileUrl = useObjectUrl(file, `${guide.id} ${guide.version}`);
  useReadGuide(guide.id, file ? guide.version : 0);
  useEffect(() => {
    document.title = guide.title;
  }, [guide.title]);

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
      <GuideBar open={open} fileUrl={fileUrl} frame={frame} onDelete={remove} />
      <main class="guide-main" ref={main} tabIndex={-1}>
        {fileUrl && (
          // Told another page, a viewer that is there stays where it is.
          <iframe
            key={page}
            ref={frame}
            class="guide-viewer"
            src={page === null ? fileUrl : `${fileUrl}#page=${page}`}
            title={guide.title}
          />
        )}
        {!file && isRemoved && <GuideRemoved onTakeBack={takeBack} />}
        {!file && !isRemoved && <GuideNotSaved guide={guide} mayBegin={!wasDeleted.current} />}
      </main>
      <UndoBar {...undo} />
    </div>
  );
}

function Notice({ title, text }: { title: string; text?: string }) {
  return (
    <main class="guide-state">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      <a class="button" href="/library.html?view=guides">
        {say('common.library')}
      </a>
    </main>
  );
}
