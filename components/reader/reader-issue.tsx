import { useEffect, useRef, useState } from 'preact/hooks';
import { scrollToText } from '../../utils/view/commands/reader/scroll-to-text.ts';
import { useComparing } from '../../utils/view/hooks/corrections/use-comparing.ts';
import { useReturn } from '../../utils/view/hooks/corrections/use-return.ts';
import { useNoteClicks } from '../../utils/view/hooks/notes/use-note-clicks.ts';
import { useNoteDesk } from '../../utils/view/hooks/notes/use-note-desk.ts';
import { useNoteKeys } from '../../utils/view/hooks/notes/use-note-keys.ts';
import { useActivity } from '../../utils/view/hooks/reader/use-activity.ts';
import { useLayout } from '../../utils/view/hooks/reader/use-layout.ts';
import { useLook } from '../../utils/view/hooks/reader/use-look.ts';
import { useOwnMark } from '../../utils/view/hooks/reader/use-own-mark.ts';
import { usePlace } from '../../utils/view/hooks/reader/use-place.ts';
import { useReadAloud } from '../../utils/view/hooks/reader/use-read-aloud.ts';
import { useReaderActs } from '../../utils/view/hooks/reader/use-reader-acts.ts';
import { useSeen } from '../../utils/view/hooks/reader/use-seen.ts';
import { useKeptFocus } from '../../utils/view/hooks/use-kept-focus.ts';
import { useKeys } from '../../utils/view/hooks/use-keys.ts';
import { useSelectedIssue } from '../../utils/view/hooks/use-selected-issue.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import type { Reading } from '../../utils/view/queries/read-reading.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { CorrectedBanner } from '../corrections/corrected-banner.tsx';
import { NoteCard } from '../notes/note-card.tsx';
import { NotesAsked } from '../notes/notes-asked.tsx';
import { ReaderNotes } from '../notes/reader-notes.tsx';
import { SelectionBar } from '../notes/selection-bar.tsx';
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
  useKeptFocus();
  const undo = useUndo();
  useComparing();
  useReturn();
  useSelectedIssue();
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
  const desk = useNoteDesk({ reading, layout, root: text, offer: undo.offer });
  useNoteKeys(desk, layout, text);
  useNoteClicks(desk, text);
  const setting = `${look.size} ${isPictureAsked}`;
  usePlace({ ...{ text, reading, layout, at, setting }, onPlace: seen.upTo, onRest: markIfRead });
  // Each time: a change of the address within the page has put the page's own name there (mount-page.ts).
  useEffect(() => {
    document.title = issue.title;
  });

  useKeys({
    j: () => acts.goTo(older),
    k: () => acts.goTo(newer),
    m: acts.mark,
    o: acts.open,
    '?': () => setHelpOpen(true),
    Escape: () => desk.deselect() || acts.leave(),
  });
  const keys = [
    ['j', say('reader.older')],
    ['k', say('reader.newer')],
    ['m', say('help.mark')],
    ['o', say('open.onWeb')],
    ['s', say('notes.keySentence')],
    ['h', say('notes.keyHighlight')],
    ['1–4', say('notes.keyColours')],
    ['n', say('notes.keyNote')],
    ['c', say('notes.keyCopy')],
    ['l', say('notes.keyNext')],
    ['Enter', say('notes.keyOpen')],
    ['?', say('help.help')],
    ['Esc', say('help.back')],
  ] as const;
  const pictures = layout.groups.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'image'));

  const jump = (start: number) => text.current && scrollToText(text.current, start);

  return (
    <div class="reader">
      <ReaderBar
        look={look}
        aloud={aloud}
        corrected={issue.corrected ?? null}
        onHelp={() => setHelpOpen(true)}
      />
      <div class="reader-columns">
        <main class="reader-main" data-issue={issue.id}>
          <ReaderHead reading={reading} acts={acts} language={layout.language}>
            <CorrectedBanner issueId={issue.id} offer={undo.offer} onJump={jump} onNote={acts.goToNote} />
          </ReaderHead>
          <NotesAsked desk={desk} />
          <ReaderContents issueId={issue.id} contents={layout.contents} onJump={jump} />
          {pictures.length > 1 && !isPictureAsked && (
            <button type="button" class="button reader-pictures" onClick={() => setPictureAsked(true)}>
              <ReaderIcon name="picture" />
              {say('reader.pictures')}
            </button>
          )}
          {layout.text.text === '' && <p class="message">{say('reader.noText')}</p>}
          <ReaderText issueId={issue.id} layout={layout} root={text} isPictureAsked={isPictureAsked} />
          <ReaderNotes issueId={issue.id} desk={desk} />
          <ReaderEnd reading={reading} offer={undo.offer} />
        </main>
      </div>
      <SelectionBar desk={desk} />
      <NoteCard desk={desk} />
      <UndoBar {...undo} />
      {isHelpOpen && <HelpSheet keys={keys} onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
