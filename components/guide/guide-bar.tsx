import { i18n } from '#i18n';
import type { OpenGuide } from '../../utils/view/hooks/use-guide.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { formatWhen } from '../../utils/view/sentences/format-when.ts';

/** What the guide is and where it comes from, in one slim bar above it. */
export function GuideBar({ open, fileUrl }: { open: OpenGuide; fileUrl: string | null }) {
  const { guide, issueUrl, openIssue } = open;
  const size = guide.bytes === null ? guide.sizeText : formatBytes(guide.bytes);
  return (
    <header class="guide-bar">
      <div class="guide-words">
        <h1>{guide.title}</h1>
        <p class="guide-about">
          <span class="guide-issue" dir="auto">
            {i18n.t('guidePage.from', { title: guide.issueTitle })}
          </span>
          {size && <span>{size}</span>}
          {guide.savedAt !== null && <Saved at={guide.savedAt} />}
        </p>
      </div>
      <nav class="guide-links" aria-label={i18n.t('guidePage.about')}>
        <a class="button button-bare" href="/library.html">
          {i18n.t('guidePage.library')}
        </a>
        {fileUrl && (
          <a class="button" href={fileUrl} download={guide.fileName}>
            {i18n.t('guidePage.download')}
          </a>
        )}
        {issueUrl && (
          <a
            class="button"
            href={issueUrl}
            target="_blank"
            rel="noopener noreferrer"
            onClick={(event) => {
              event.preventDefault();
              void openIssue();
            }}
          >
            {i18n.t('guidePage.openIssue')}
          </a>
        )}
      </nav>
    </header>
  );
}

function Saved({ at }: { at: number }) {
  const now = Date.now();
  return (
    <time dateTime={new Date(at).toISOString()} title={formatWhen(at, now).full}>
      {i18n.t('guidePage.savedOn', { when: formatMoment(at, now) })}
    </time>
  );
}
