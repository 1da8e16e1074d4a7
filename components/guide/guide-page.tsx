import { useEffect } from 'preact/hooks';
import { useReadGuide } from '../../utils/view/hooks/search/use-read-guide.ts';
import { type OpenGuide, useGuide } from '../../utils/view/hooks/use-guide.ts';
import { useObjectUrl } from '../../utils/view/hooks/use-object-url.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { GuideBar } from './guide-bar.tsx';
import { GuideNotSaved } from './guide-not-saved.tsx';

/** A saved guide in the browser's own viewer, without a connection. */
export function GuidePage({ id }: { id: string }) {
  const loaded = useGuide(id);
  if (loaded.state === 'loading') return <Notice title={say('guidePage.loading')} />;
  if (loaded.state === 'unavailable') {
    return <Notice title={say('unavailable.title')} text={describeUnavailable(loaded.reason)} />;
  }
  if (!loaded.value) {
    return <Notice title={say('guidePage.notFound')} text={say('guidePage.notFoundText')} />;
  }
  return <Guide open={loaded.value} />;
}

function Guide({ open }: { open: OpenGuide }) {
  const { guide, file } = open;
  const fileUrl = useObjectUrl(file, `${guide.id} ${guide.version}`);
  useReadGuide(guide.id, file ? guide.version : 0);
  useEffect(() => {
    document.title = guide.title;
  }, [guide.title]);
  return (
    <div class="guide">
      <GuideBar open={open} fileUrl={fileUrl} />
      <main class="guide-main">
        {fileUrl && <iframe class="guide-viewer" src={fileUrl} title={guide.title} />}
        {!file && <GuideNotSaved guide={guide} />}
      </main>
    </div>
  );
}

function Notice({ title, text }: { title: string; text?: string }) {
  return (
    <main class="guide-state">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      <a class="button" href="/library.html">
        {say('guidePage.library')}
      </a>
    </main>
  );
}
