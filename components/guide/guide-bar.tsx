import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import type { OpenGuide } from '../../utils/view/hooks/use-guide.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { GuideActions } from './guide-actions.tsx';

interface GuideBarProps {
  open: OpenGuide;
  fileUrl: string | null;
  frame: RefObject<HTMLIFrameElement | null>;
  onDelete: () => void;
}

/** What the guide is and where it comes from, in one slim bar above it, and what can be done with it. */
export function GuideBar({ open, fileUrl, frame, onDelete }: GuideBarProps) {
  const { guide, file } = open;
  const [problem, setProblem] = useState<string | null>(null);
  const size = guide.bytes === null ? guide.sizeText : formatBytes(guide.bytes);
  return (
    <header class={file ? 'guide-bar saved' : 'guide-bar'}>
      <div class="guide-words">
        <h1 title={guide.title.slice(0, 300)}>{guide.title}</h1>
        <p class="guide-about">
          <span class="guide-sign">
            {file && <Icon name="check" />}
            {file && guide.savedAt !== null ? <Saved at={guide.savedAt} /> : say('guide.notSaved')}
          </span>
          {size && <span>{size}</span>}
          <span>
            <a
              class="guide-issue"
              dir="auto"
              href={`/${readerAddress({ issueId: guide.issueId, at: null })}`}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                void openPage({ issueId: guide.issueId });
              }}
            >
              {say('guidePage.from', { title: guide.issueTitle })}
            </a>
          </span>
        </p>
        <p class="guide-told" role="status">
          {problem}
        </p>
      </div>
      <GuideActions open={open} fileUrl={fileUrl} frame={frame} onDelete={onDelete} tell={setProblem} />
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
