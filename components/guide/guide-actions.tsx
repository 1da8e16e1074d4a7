import type { RefObject } from 'preact';
import { printFrame } from '../../utils/view/commands/library/print-frame.ts';
import { guideAddress } from '../../utils/view/commands/parse-guide-hash.ts';
import type { OpenGuide } from '../../utils/view/hooks/use-guide.ts';
import { nameFile } from '../../utils/view/sentences/name-file.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { IssueLink } from '../shared/issue-link.tsx';
import { nameOf } from '../shared/name-of.ts';
import { GuideIcon } from './guide-icon.tsx';

interface GuideActionsProps {
  open: OpenGuide;
  /** Null while there is no file. */
  fileUrl: string | null;
  frame: RefObject<HTMLIFrameElement | null>;
  onDelete: () => void;
  notes: { isOpen: boolean; count: number; toggle: () => void };
  tell: (problem: string | null) => void;
}

export function GuideActions({ open, fileUrl, frame, onDelete, notes, tell }: GuideActionsProps) {
  const { guide, previous, next, issue } = open;
  return (
    <nav class="guide-links" aria-label={say('guidePage.about')}>
      <Neighbour guide={previous} label={say('guidePage.previous')} icon="previous" />
      <Neighbour guide={next} label={say('guidePage.next')} icon="next" />
      {fileUrl && (
        <>
          <button
            type="button"
            class="button button-bare"
            aria-expanded={notes.isOpen}
            data-control="notes"
            onClick={notes.toggle}
          >
            <GuideIcon name="notes" />
            {say('notes.title')}
            {notes.count > 0 && <span> {notes.count}</span>}
          </button>
          <IconButton
            label={say('common.print')}
            onClick={() => tell(printFrame(frame.current) ? null : say('guidePage.printFailed'))}
          >
            <GuideIcon name="print" />
          </IconButton>
          <a
            class="button button-bare button-icon"
            href={fileUrl}
            download={nameFile(guide.fileName)}
            title={say('guidePage.download')}
            aria-label={say('guidePage.download')}
          >
            <Icon name="download" />
          </a>
          <IconButton label={say('shelf.delete')} onClick={onDelete}>
            <GuideIcon name="delete" />
          </IconButton>
        </>
      )}
      <IssueLink
        class="button button-bare button-icon"
        issue={issue}
        about={guide.issueTitle}
        where="guide"
        onTrouble={tell}
      />
      <a class="button button-bare" href="/library.html?view=guides">
        {say('common.library')}
      </a>
    </nav>
  );
}

/** A real link: the address changes, and going back leads back. */
function Neighbour({
  guide,
  label,
  icon,
}: {
  guide: GuideRow | null;
  label: string;
  icon: 'next' | 'previous';
}) {
  if (!guide) return null;
  return (
    <a
      class="button button-bare button-icon"
      href={`/${guideAddress({ id: guide.id, page: null })}`}
      title={`${label}: ${guide.title.slice(0, 300)}`}
      aria-label={nameOf(label, guide.title)}
    >
      <GuideIcon name={icon} />
    </a>
  );
}
