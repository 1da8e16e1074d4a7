import { useEffect, useState } from 'preact/hooks';
import { ensureDevice } from '../../../backup/ensure-device.ts';
import { readBeforeMerge, undoableUntil } from '../../../backup/exchange/before-merge.ts';
import { previewExchange } from '../../../backup/exchange/preview-exchange.ts';
import { readSyncState, syncStateKey, toSyncState } from '../../../backup/exchange/sync-state.ts';
import type { SyncPreviewAnswer } from '../../../backup/exchange/types.ts';
import type { SyncState } from '../../../backup/sync/types.ts';
import type { Request } from '../../../messages.ts';
import { watchLocal } from '../../../platform/local.ts';
import { askWorker } from '../../commands/ask-worker.ts';
import { describeSyncRefusal } from '../../sentences/options/describe-sync-refusal.ts';
import { say } from '../../sentences/say.ts';

/** What is asked of the worker about the exchange with other machines. */
export interface Sync {
  /** Null while it is being read. */
  state: SyncState | null;
  /** What the exchange that is asked about would change; null while it is being looked at, and where nothing is asked. */
  preview: SyncPreviewAnswer | null;
  /** Until when what came first can be taken back, epoch ms; null where it cannot. */
  undoUntil: number | null;
  /** This machine's name among those that take part; null while it is being read. */
  own: string | null;
  isBusy: boolean;
  /** What became of the last act, where that is worth a sentence. */
  problem: string | null;
  done: string | null;
  switchOn: () => void;
  switchOff: (takesOut: boolean) => void;
  join: () => void;
  exchangeNow: () => void;
  undo: () => void;
}

type Asked = 'switch-sync' | 'join-sync' | 'exchange-now' | 'undo-sync';

/** The exchange with other machines, as it stands now, and how to change it. What the worker does shows at once. */
export function useSync(): Sync {
  const [state, setState] = useState<SyncState | null>(null);
  const [preview, setPreview] = useState<SyncPreviewAnswer | null>(null);
  const [undoUntil, setUndoUntil] = useState<number | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);

  useEffect(() => {
    void readSyncState().then(setState);
    void ensureDevice().then(setOwn);
    return watchLocal([syncStateKey], (values) => setState(toSyncState(values[syncStateKey])));
  }, []);

  const { question = null, isOn = false, lastAt = null } = state ?? {};
  useEffect(() => {
    let isCurrent = true;
    setPreview(null);
    if (question !== null) {
      previewExchange().then(
        (answer) => isCurrent && setPreview(answer),
        // The database cannot be read.
        () => isCurrent && setProblem(describeSyncRefusal('store')),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [question]);
  useEffect(() => {
    void readBeforeMerge(Date.now()).then((before) =>
      setUndoUntil(before && isOn ? undoableUntil(before) : null),
    );
  }, [isOn, lastAt]);

  async function ask(request: Extract<Request, { type: Asked }>, thenSay: string | null = null) {
    setBusy(true);
    const answer = await askWorker(request);
    setProblem(answer.ok ? null : describeSyncRefusal(answer.error.kind));
    setDone(answer.ok ? thenSay : null);
    setBusy(false);
  }
  return {
    ...{ state, preview, undoUntil, own, isBusy, problem, done },
    switchOn: () => void ask({ type: 'switch-sync', isOn: true, takesOut: false }),
    switchOff: (takesOut) => void ask({ type: 'switch-sync', isOn: false, takesOut }),
    join: () => void ask({ type: 'join-sync' }),
    exchangeNow: () => void ask({ type: 'exchange-now' }),
    undo: () => void ask({ type: 'undo-sync' }, say('machines.undone')),
  };
}
