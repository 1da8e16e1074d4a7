import { useEffect } from 'preact/hooks';
import { firstListed } from '../../../derived/popup-snapshot.ts';
import { markIssue } from '../../commands/mark-issue.ts';
import { openIssue } from '../../commands/open-issue.ts';
import type { PopupChoice, PopupModel, Undoable } from '../../types.ts';

interface PopupState {
  model: PopupModel | null;
  choice: PopupChoice;
  choose: (choice: PopupChoice) => void;
  offer: (done: Undoable) => void;
  /** What is scrolled, and has the focus when another issue is shown. */
  body: { current: HTMLElement | null };
}

/** What the popup's parts can have done. */
export interface PopupActs {
  offer: (done: Undoable) => void;
  /** Shows another issue. */
  show: (issueId: string) => void;
  /** Shows another newsletter; null for what is unread of all. */
  change: (newsletterId: string | null) => void;
  /** Lists some more issues. */
  listMore: () => void;
  /** Marks the shown issue read, or unread. */
  mark: () => void;
  /** Opens the shown issue on the web. */
  open: () => void;
  /** Marks read whatever is unread of what is listed. */
  readAll: () => void;
}

/** Issues that are listed more at a time. */
const moreListed = 10;

export function usePopupActs({ model, choice, choose, offer, body }: PopupState): PopupActs {
  const shown = model?.shown ?? null;
  // What is unread of all changes with each mark: what is shown stays nevertheless.
  const pinned = choice.newsletterId === null && model?.newsletterId === null ? shown?.id : undefined;
  useEffect(() => {
    if (pinned !== undefined && choice.issueId === null) choose({ ...choice, issueId: pinned });
  }, [pinned]);

  return {
    offer,
    show: (issueId) => {
      // The next one of the list is there before it is asked for.
      const isLast = model?.recent.at(-1)?.id === issueId && model.hasMore;
      choose({ ...choice, issueId, listed: choice.listed + (isLast ? moreListed : 0) });
      body.current?.scrollTo(0, 0);
      body.current?.focus({ preventScroll: true });
    },
    change: (newsletterId) => {
      choose({ newsletterId, issueId: null, listed: firstListed });
      body.current?.scrollTo(0, 0);
      if (newsletterId === null) return;
      void import('../../commands/popup/leave-popup-at.ts').then((command) =>
        command.leavePopupAt(newsletterId),
      );
    },
    listMore: () => choose({ ...choice, listed: choice.listed + moreListed }),
    mark: async () => {
      if (shown) offer(await markIssue(shown.id, shown.unread ? 'read' : 'unread'));
    },
    open: async () => {
      const trouble = shown && (await openIssue(shown, 'popup'));
      if (trouble) offer({ text: trouble, undo: null });
    },
    readAll: async () => {
      // Its button goes; the first stop from here is the one that takes it back.
      body.current?.focus({ preventScroll: true });
      const { markAllRead } = await import('../../commands/popup/mark-all-read.ts');
      offer(await markAllRead(choice.newsletterId));
    },
  };
}
