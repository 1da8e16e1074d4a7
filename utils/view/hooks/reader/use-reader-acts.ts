import { readerAddress } from '../../../record/reader-address.ts';
import { markIssue } from '../../commands/mark-issue.ts';
import { openIssue } from '../../commands/open-issue.ts';
import type { Neighbour, Reading } from '../../queries/read-reading.ts';
import type { UndoOffer } from '../use-undo.ts';

/** What can be done with the issue that is read. */
export interface ReaderActs {
  offer: UndoOffer['offer'];
  /** Opens its page on the web, which counts as reading it. */
  open: () => void;
  mark: () => void;
  goTo: (neighbour: Neighbour | null) => void;
  /** The field of the note, with the keyboard in it. */
  goToNote: () => void;
  leave: () => void;
}

export function useReaderActs({ issue }: Reading, undo: UndoOffer): ReaderActs {
  const { id, url, readAt } = issue;
  async function open() {
    if (url === null) return;
    const failure = await openIssue({ id, url }, 'web');
    if (failure) undo.offer({ text: failure, undo: null });
  }
  return {
    open: () => void open(),
    offer: undo.offer,
    mark: () => void markIssue(id, readAt === null ? 'read' : 'unread').then(undo.offer),
    goTo: (neighbour) => {
      if (neighbour) location.assign(`/${readerAddress({ issueId: neighbour.id, at: null })}`);
    },
    goToNote: () => document.getElementById('note')?.focus(),
    leave: () => (undo.offered ? undo.close() : location.assign('/library.html')),
  };
}
