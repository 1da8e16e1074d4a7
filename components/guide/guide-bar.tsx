import { useState } from 'preact/hooks';
import type { OpenGuide } from '../../utils/view/hooks/use-guide.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { nameFile } from '../../utils/view/sentences/name-file.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** What the guide is and where it comes from, in one slim bar above it. */
export function GuideBar({ open, fileUrl }: { open: OpenGuide; fileUrl: string | null }) {
  const { guide, file, issueUrl, openIssue } = open;
  const [problem, setProblem] = useState<string | null>(null);
  const size = guide.bytes === null ? guide.sizeText : formatBytes(guide.bytes);
  return (
    <header class="guide-bar">
      <div class="guide-words">
        <h1>{guide.title}</h1>
        <p class="guide-about">
          <span class="guide-issue" dir="auto">
            {say('guidePage.from', { title: guide.issueTitle })}
          </span>
          {size && <span>{size}</span>}
          {file && guide.savedAt !== null && <Saved at={guide.savedAt} />}
        </p>
        <p class="guide-told" role="status">
          {problem}
        </p>
      </div>
      <nav class="guide-links" aria-label={say('guidePage.about')}>
        <a class="button button-bare" href="/library.html">
          {say('guidePage.library')}
        </a>
        {fileUrl && (
          <a class="button" href={fileUrl} download={nameFile(guide.fileName)}>
            {say('guidePage.download')}
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
              void openIssue().then(setProblem);
            }}
          >
            {say('guidePage.openIssue')}
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
      {say('guidePage.savedOn', { when: formatMoment(at, now) })}
    </time>
  );
}
