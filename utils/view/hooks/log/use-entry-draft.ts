import { useEffect, useRef, useState } from 'preact/hooks';
import { moveDays } from '../../../learning/log/move-days.ts';
import { keepLog, type LogChange } from '../../commands/log/keep-log.ts';
import { say } from '../../sentences/say.ts';
import type { LogEntryRow } from '../../types.ts';
import { changedFields } from './changed-fields.ts';

export interface EntryDraft {
  draft: LogEntryRow;
  change: (change: Partial<LogEntryRow>) => void;
  /** Changes the day on which it was finished. */
  moveTo: (day: string) => void;
  /** Keeps at once what was changed. */
  keep: () => void;
  /** That it is kept, or why it was not and what to do; null while it is being written. */
  said: string | null;
  isProblem: boolean;
  /** What was changed, as it was before; null where nothing was. */
  former: () => LogChange | null;
}

/** Kept once nothing was typed for so long. */
const restMs = 600;

/**
 * An entry as it is being edited. It is saved by itself: shortly after the last change, and when its form or the page is left.
 * Only what was changed here is kept: the entry may be answered, or changed, elsewhere meanwhile.
 *
 * @param row as it is stored at present
 */
export function useEntryDraft(row: LogEntryRow): EntryDraft {
  const [changed, setChanged] = useState<Partial<LogEntryRow>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  /** What is not kept yet; null where all is. */
  const due = useRef<Partial<LogEntryRow> | null>(null);
  const all = useRef(changed);
  const stored = useRef(row);
  stored.current = row;
  const first = useRef(row);

  async function keep() {
    if (due.current === null) return;
    const part = due.current;
    due.current = null;
    const next = tidy({ ...stored.current, ...all.current });
    const answer = await keepLog([{ id: next.id, row: next, only: fieldsOf(part) }], '');
    const isStored = answer.undo !== null;
    // What was changed meanwhile is kept in its turn.
    if (!isStored) due.current = { ...part, ...(due.current ?? {}) };
    setFailure(isStored ? null : answer.text);
    setKept(isStored && due.current === null);
  }
  function change(part: Partial<LogEntryRow>) {
    all.current = { ...all.current, ...part };
    due.current = { ...due.current, ...part };
    setChanged(all.current);
    setFailure(null);
    setKept(false);
  }

  useEffect(() => {
    if (due.current === null) return;
    const timer = setTimeout(keep, restMs);
    return () => clearTimeout(timer);
  }, [changed]);
  useEffect(() => {
    // Loaded now: a page that is being left loads nothing any more.
    void import('../../../record/keep-entries.ts');
    const leave = () => void keep();
    document.addEventListener('visibilitychange', leave);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const said = failure ?? (isKept ? say('note.kept') : null);
  function former(): LogChange | null {
    const differing = changedFields(first.current, tidy({ ...first.current, ...all.current }));
    const only = differing.filter((field) => field in all.current);
    return only.length === 0 ? null : { id: first.current.id, row: first.current, only };
  }
  const draft = { ...row, ...changed };
  return {
    ...{ draft, change, keep: () => void keep(), said, isProblem: failure !== null, former },
    // From where it was at first: of days that are passed while one is typed none is too early for it.
    moveTo: (day) => change(moveDays(first.current, day)),
  };
}

const fieldsOf = (part: Partial<LogEntryRow>) => Object.keys(part) as (keyof LogEntryRow)[];

/** Without the empty lines that a list has while it is written. */
const tidy = (row: LogEntryRow): LogEntryRow => ({
  ...row,
  evidence: row.evidence.map((line) => line.trim()).filter(Boolean),
});
