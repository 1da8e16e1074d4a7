import { useMemo, useState } from 'preact/hooks';
import { copyShelved } from '../../utils/view/commands/notes/copy-words.ts';
import { type Review, useReview } from '../../utils/view/hooks/log/use-review.ts';
import type { ShelvedNote } from '../../utils/view/hooks/notes/types.ts';
import { leavingNote } from '../../utils/view/sentences/notes/leaving-note.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { LogFindings } from '../log/log-findings.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { nameOf } from '../shared/name-of.ts';

interface NoteCopy {
  review: Review;
  /** What may name a patient has to be looked at first. */
  isAsking: boolean;
  ask: (isAsking: boolean) => void;
  copy: () => Promise<boolean>;
}

/** A note of the shelf on the clipboard, looked through first where its own words leave; a quote is the issue's. */
export function useNoteCopy(note: ShelvedNote, newsletterName: string | undefined): NoteCopy {
  const [isAsking, ask] = useState(false);
  const leaving = useMemo(() => leavingNote(note), [note.id, note.note]);
  const review = useReview(useMemo(() => (note.quote === '' ? [leaving] : []), [leaving, note.quote]));
  async function copy() {
    const isCopied = await copyShelved({ ...note, note: review.cleaned(leaving) }, newsletterName);
    if (isCopied) ask(false);
    return isCopied;
  }
  return { review, isAsking, ask, copy };
}

/** Copies a note, or asks first. */
export function NoteCopyButton({ copy, about }: { copy: NoteCopy; about: string }) {
  const { review, isAsking, ask } = copy;
  const label = say('copy.copy');
  if (review.open === 0)
    return <CopyButton class="button button-bare" copy={copy.copy} label={label} about={about} />;
  return (
    <button
      type="button"
      class="button button-bare"
      aria-label={nameOf(label, about)}
      aria-expanded={isAsking}
      data-control="copy"
      onClick={() => ask(!isAsking)}
    >
      <Icon name="copy" />
      {label}
    </button>
  );
}

/** What of a note may name a patient, before it is copied. */
export function NoteCopyAsked({ copy, title }: { copy: NoteCopy; title: string }) {
  const { review, isAsking } = copy;
  if (!isAsking) return null;
  return (
    <div class="note-copy">
      <LogFindings review={review} titleOf={() => title} canChange={() => false} onChange={() => undefined} />
      <p class="quiet" role="status">
        {review.open > 0 && say('patient.first', { count: review.open })}
      </p>
    </div>
  );
}
