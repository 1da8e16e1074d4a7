import { useEffect, useRef, useState } from 'preact/hooks';
import { scrollToText } from '../../utils/view/commands/reader/scroll-to-text.ts';
import { useActivity } from '../../utils/view/hooks/reader/use-activity.ts';
import { useLayout } from '../../utils/view/hooks/reader/use-layout.ts';
import { useLook } from '../../utils/view/hooks/reader/use-look.ts';
import { useOwnMark } from '../../utils/view/hooks/reader/use-own-mark.ts';
import { usePlace } from '../../utils/view/hooks/reader/use-place.ts';
import { useReadAloud } from '../../utils/view/hooks/reader/use-read-aloud.ts';
import { useReaderActs } from '../../utils/view/hooks/reader/use-reader-acts.ts';
import { useSeen } from '../../utils/view/hooks/reader/use-seen.ts';
import { useKeys } from '../../utils/view/hooks/use-keys.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import type { Reading } from '../../utils/view/queries/read-reading.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { HelpSheet } from '../shared/help-sheet.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { ReaderContents } from './reader-contents.tsx';
import { ReaderEnd } from './reader-end.tsx';
import { ReaderHead } from './reader-head.tsx';
import { ReaderIcon } from './reader-icon.tsx';
import { ReaderText } from './reader-text.tsx';

interface ReaderIssueProps {
  reading: Reading;
  /** Where in its canonical text to begin; null for where somebody was. */
  at: number | null;
}

/** An issue to be read: the letter in one column, and around it what helps in reading. */
export function ReaderIssue({ reading, at }: ReaderIssueProps) {
  const { issue, older, newer } = reading;
  const text = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isPictureAsked, setPictureAsked] = useState(false);
  const undo = useUndo();
  const look = useLook();
  const layout = useLayout(reading);
  const acts = useReaderActs(reading, undo);
  const seen = useSeen(text, layout.text);
  const time = useActivity(issue.id, () => markIfRead());
  const aloud = useReadAloud({ root: text, layout, onSentence: time.act });
  const markIfRead = useOwnMark({
    ...{ reading, length: layout.text.text.length, seen: seen.count, seconds: time.seconds },
    offer: undo.offer,
  });
  const setting = `${look.size} ${isPictureAsked}`;
  usePlace({ ...{ text, reading, layout, at, setting }, onPlace: seen.upTo, onRest: markIfRead });
  useEffect(() => {
    document.title = issue.title;
  }, [issue.title]);

  useKeys({
    j: () => acts.goTo(older),
    k: () => acts.goTo(newer),
    m: acts.mark,
    o: acts.open,
    '?': () => setHelpOpen(true),
    Escape: acts.leave,
  });
  const keys = [
    ['j', say('reader.older')],
    ['k', say('reader.newer')],
    ['m', say('help.mark')],
    ['o', say('open.onWeb')],
    ['?', say('help.help')],
    ['Esc', say('help.back')],
  ] as const;
  const pictures = layout.groups.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'image'));

  return (
    <div class="reader">
      <ReaderBar look={look} aloud={aloud} onHelp={() => setHelpOpen(true)} />
      <div class="reader-columns">
        <main class="reader-main">
          <ReaderHead reading={reading} acts={acts} />
          <ReaderContents
            issueId={issue.id}
            contents={layout.contents}
            onJump={(start) => text.current && scrollToText(text.current, start)}
          />
          {pictures.length > 1 && !isPictureAsked && (
            <button type="button" class="button reader-pictures" onClick={() => setPictureAsked(true)}>
              <ReaderIcon name="picture" />
              {say('reader.pictures')}
            </button>
          )}
          {layout.text.text === '' && <p class="message">{say('reader.noText')}</p>}
          <ReaderText issueId={issue.id} layout={layout} root={text} isPictureAsked={isPictureAsked} />
          <ReaderEnd reading={reading} />
        </main>
      </div>
      <UndoBar {...undo} />
      {isHelpOpen && <HelpSheet keys={keys} onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
