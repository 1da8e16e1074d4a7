import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { type OpenGuide, useGuide } from '../../utils/view/hooks/use-guide.ts';
import { useObjectUrl } from '../../utils/view/hooks/use-object-url.ts';
import { GuideBar } from './guide-bar.tsx';
import { GuideNotSaved } from './guide-not-saved.tsx';

/** A saved guide in the browser's own viewer, without a connection. */
export function GuidePage({ id }: { id: string }) {
  const loaded = useGuide(id);
  if (loaded.state === 'loading') return <Notice title={i18n.t('guidePage.loading')} />;
  if (loaded.state === 'unavailable') {
    return <Notice title={i18n.t('guidePage.unavailable')} text={i18n.t('guidePage.unavailableText')} />;
  }
  if (!loaded.value) {
    return <Notice title={i18n.t('guidePage.notFound')} text={i18n.t('guidePage.notFoundText')} />;
  }
  return <Guide open={loaded.value} />;
}

function Guide({ open }: { open: OpenGuide }) {
  const { guide, file } = open;
  const fileUrl = useObjectUrl(file, `${guide.id} ${guide.version}`);
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
        {i18n.t('guidePage.library')}
      </a>
    </main>
  );
}
