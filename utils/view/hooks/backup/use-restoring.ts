import { useRef, useState } from 'preact/hooks';
import type { Restored, RestoredFrom } from '../../../backup/file/types.ts';
import { askForSites } from '../../commands/ask-for-sites.ts';
import { say } from '../../sentences/say.ts';
import { useSingle } from '../use-single.ts';

type RestoringStep =
  | { step: 'none' }
  | { step: 'reading' | 'restoring'; share: number }
  | { step: 'read'; restored: Restored; isAsking: boolean }
  | RestoringDone
  | { step: 'undone'; message: string }
  /** Nothing was changed, but where it says so. */
  | { step: 'failed'; message: string };

interface RestoringDone {
  step: 'done';
  restored: Restored;
  isRefused: boolean;
  /** Takes it back. */
  from: RestoredFrom | null;
  /** Why it could not be taken back; null before anybody wanted that. */
  failure: string | null;
}

export interface RestoringBackup {
  state: RestoringStep;
  /** Reads a backup and shows what restoring it would do. */
  look: (file: Blob) => void;
  /** Restores what was shown. Call it in the click: the browser is asked for the websites of newsletters that come in. */
  restore: () => void;
  /** Takes back what was restored. */
  undo: () => void;
  close: () => void;
}

/** The way from a file to what it holds: read to its end, shown, and restored when that is wanted. */
export function useRestoring(): RestoringBackup {
  const [state, setState] = useState<RestoringStep>({ step: 'none' });
  const [file, setFile] = useState<Blob | null>(null);
  const once = useSingle();
  /** Counts what was looked into and closed: an answer of the browser that comes later restores nothing. */
  const turn = useRef(0);
  /** The turn whose websites the browser asks about. */
  const asking = useRef<number | null>(null);

  async function look(chosen: Blob): Promise<void> {
    setFile(chosen);
    setState({ step: 'reading', share: 0 });
    try {
      const { lookIntoBackup } = await import('../../commands/backup/restore-file.ts');
      const answer = await lookIntoBackup(chosen, (done, all) =>
        setState({ step: 'reading', share: done / all }),
      );
      if (answer.ok) setState({ step: 'read', restored: answer.value, isAsking: false });
      else setState({ step: 'failed', message: answer.message });
    } catch {
      setState({ step: 'failed', message: say('backup.failed') });
    }
  }

  async function ask(shown: Restored, chosen: Blob): Promise<void> {
    const own = turn.current;
    if (asking.current === own) return;
    asking.current = own;
    const { addresses } = shown;
    const onWait = (isAsking: boolean) => {
      if (own === turn.current) setState({ step: 'read', restored: shown, isAsking });
    };
    const isGranted = addresses.length === 0 || (await askForSites(addresses, onWait).catch(() => false));
    if (asking.current === own) asking.current = null;
    if (own === turn.current) await once(() => restore(chosen, isGranted));
  }

  async function restore(chosen: Blob, isGranted: boolean): Promise<void> {
    setState({ step: 'restoring', share: 0 });
    try {
      const { restoreFile } = await import('../../commands/backup/restore-file.ts');
      const answer = await restoreFile(chosen, (done, all) =>
        setState({ step: 'restoring', share: done / all }),
      );
      // What could not be read to its end after all is in part restored.
      if (answer.ok) {
        const { value: restored, from } = answer;
        setState({ step: 'done', restored, isRefused: !isGranted, from, failure: null });
      } else setState({ step: 'failed', message: answer.message });
    } catch {
      setState({ step: 'failed', message: say('backup.failed') });
    }
  }

  async function undo(done: RestoringDone, from: RestoredFrom): Promise<void> {
    const { undoRestored } = await import('../../commands/backup/restore-file.ts');
    const { ok, message } = await undoRestored(from);
    setState(ok ? { step: 'undone', message } : { ...done, failure: message });
  }

  return {
    state,
    look: (chosen) =>
      void once(() => {
        turn.current += 1;
        return look(chosen);
      }),
    restore: () => {
      if (state.step === 'read' && file) void ask(state.restored, file);
    },
    undo: () => {
      if (state.step !== 'done' || !state.from) return;
      const { from } = state;
      void once(() => undo(state, from));
    },
    close: () => {
      turn.current += 1;
      setState({ step: 'none' });
    },
  };
}
