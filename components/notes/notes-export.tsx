import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { downloadFile } from '../../utils/view/commands/download-file.ts';
import { useReview } from '../../utils/view/hooks/log/use-review.ts';
import type { ShelvedNote } from '../../utils/view/hooks/notes/types.ts';
import { exportNotes, type NotesFormat } from '../../utils/view/sentences/notes/export-notes.ts';
import { leavingNote } from '../../utils/view/sentences/notes/leaving-note.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { LogFindings } from '../log/log-findings.tsx';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { NoteIcon } from './note-icon.tsx';

interface NotesExportProps {
  /** Those that are shown. */
  notes: readonly ShelvedNote[];
  names: ReadonlyMap<string, string>;
  /** False while there are none, or not all of them are known. */
  mayLeave: boolean;
}

/** The way out for the notes that are shown. */
export function NotesExport(props: NotesExportProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        data-control="export"
        aria-disabled={!props.mayLeave}
        onClick={() => setOpen(props.mayLeave)}
      >
        <NoteIcon name="download" />
        {say('notes.export')}
      </button>
      {isOpen && <ExportSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const formats = [
  ['markdown', 'notes.asMarkdown'],
  ['json-ld', 'notes.asAnnotations'],
] as const;

type ExportSheetProps = Omit<NotesExportProps, 'mayLeave'> & { onClose: () => void };

/** Over the page: what would leave, looked through for what may name a patient, and in which form. */
function ExportSheet({ notes: shown, names, onClose }: ExportSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // As they were when it was opened: what is decided is decided of these.
  const [notes] = useState(shown);
  const review = useReview(useMemo(() => notes.map(leavingNote), [notes]));
  const titles = useMemo(() => new Map(notes.map(({ id, issueTitle }) => [id, issueTitle])), [notes]);
  const isOpen = review.open > 0;

  function save(format: NotesFormat) {
    if (isOpen) return;
    const cleaned = notes.map((note) => ({ ...note, note: review.cleaned(leavingNote(note)) }));
    const { text, type, name } = exportNotes(cleaned, names, format);
    downloadFile(new Blob([text], { type }), name);
    dialog.current?.close();
  }
  return (
    <dialog ref={dialog} class="notes-export" aria-labelledby="notes-export" onClose={onClose}>
      <div class="help-head">
        <h2 id="notes-export">{say('notes.exportTitle')}</h2>
        <IconButton label={say('common.close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </IconButton>
      </div>
      <p>{say('notes.exports', { count: notes.length })}</p>
      <LogFindings
        review={review}
        titleOf={({ owner }) => titles.get(owner) ?? ''}
        canChange={() => false}
        onChange={() => undefined}
      />
      <div class="notes-export-acts">
        {formats.map(([format, label]) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-disabled={isOpen}
            onClick={() => save(format)}
          >
            <NoteIcon name="download" />
            {say(label)}
          </button>
        ))}
      </div>
      <p class="quiet" role="status">
        {isOpen && say('patient.first', { count: review.open })}
      </p>
    </dialog>
  );
}
