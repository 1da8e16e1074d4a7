import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { OpenGuide } from '../../utils/view/hooks/use-guide.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { formatWhen } from '../../utils/view/sentences/format-when.ts';
import { guideSize } from '../../utils/view/sentences/guide-size.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { PageLink } from '../shared/page-link.tsx';
import { GuideActions } from './guide-actions.tsx';

interface GuideBarProps {
  open: OpenGuide;
  fileUrl: string | null;
  frame: RefObject<HTMLIFrameElement | null>;
  onDelete: () => void;
  /** The notes on its pages, beside it. */
  notes: { isOpen: boolean; count: number; toggle: () => void };
}

/** What the guide is and where it comes from, in one slim bar above it, and what can be done with it. */
export function GuideBar({ open, fileUrl, frame, onDelete, notes }: GuideBarProps) {
  const { guide, file } = open;
  const [problem, setProblem] = useState<string | null>(null);
  const size = guideSize(guide);
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
            <PageLink to={{ issueId: guide.issueId }} class="guide-issue" dir="auto">
              {say('guidePage.from', { title: guide.issueTitle })}
            </PageLink>
          </span>
        </p>
        <p class="guide-told" role="status">
          {problem}
        </p>
      </div>
      <GuideActions
        open={open}
        fileUrl={fileUrl}
        frame={frame}
        onDelete={onDelete}
        notes={notes}
        tell={setProblem}
      />
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
