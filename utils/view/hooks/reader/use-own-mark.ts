import { useEffect, useRef } from 'preact/hooks';
import { isReadThrough } from '../../../learning/is-read-through.ts';
import { markIssue } from '../../commands/mark-issue.ts';
import type { Reading } from '../../queries/read-reading.ts';
import type { Undoable } from '../../types.ts';

interface OwnMark {
  reading: Reading;
  /** Characters of the text. */
  length: number;
  /** Characters in sight so far, and active seconds of this page. */
  seen: () => number;
  seconds: () => number;
  offer: (done: Undoable) => void;
}

/**
 * An issue marks itself read once most of it was read, and offers to take that back. Once, and not where somebody marked it
 * on this page: what a person says holds.
 *
 * @returns looks whether it is time
 */
export function useOwnMark({ reading, length, seen, seconds, offer }: OwnMark): () => void {
  const { issue, body, activeSeconds } = reading;
  // What is written meanwhile is counted here as well.
  const secondsBefore = useRef(activeSeconds);
  const isSettled = useRef(issue.readAt !== null);
  useEffect(() => {
    if (issue.readAt !== null) isSettled.current = true;
  }, [issue.readAt]);

  return () => {
    if (isSettled.current) return;
    const isRead = isReadThrough({
      ...{ seen: seen(), length, readingMinutes: body.parts.readingMinutes },
      activeSeconds: secondsBefore.current + seconds(),
    });
    if (!isRead) return;
    isSettled.current = true;
    void markIssue(issue.id, 'read').then(offer);
  };
}
