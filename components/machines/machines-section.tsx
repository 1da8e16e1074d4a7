import { useState } from 'preact/hooks';
import { type Sync, useSync } from '../../utils/view/hooks/options/use-sync.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { describeSync, describeSyncProblem } from '../../utils/view/sentences/options/describe-sync.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { OptionsSwitch } from '../options/options-switch.tsx';
import { MachinesOff } from './machines-off.tsx';
import { MachinesQuestion } from './machines-question.tsx';

/** Whether this machine and the others of the browser's account are kept the same, and where that stands. */
export function MachinesSection() {
  const sync = useSync();
  const { state, problem, done } = sync;
  const [isLeaving, setLeaving] = useState(false);
  const isOn = state?.isOn ?? null;

  return (
    <section aria-labelledby="machines">
      <h2 id="machines">{say('machines.title')}</h2>
      <OptionsSwitch
        id="sync"
        label={say('machines.switch')}
        hint={say('machines.hint')}
        value={isOn === null ? null : isOn && !isLeaving}
        onChange={(wanted) => {
          if (wanted && !isOn) sync.switchOn();
          // Before anything lies there, there is nothing to be asked.
          else if (!wanted && state?.set === null) sync.switchOff(false);
          else setLeaving(!wanted);
        }}
      />
      {isOn && isLeaving && (
        <MachinesOff
          isBusy={sync.isBusy}
          onOff={(takesOut) => {
            setLeaving(false);
            sync.switchOff(takesOut);
          }}
          onStay={() => setLeaving(false)}
        />
      )}
      {isOn && !isLeaving && state?.question && <MachinesQuestion question={state.question} sync={sync} />}
      {isOn && !isLeaving && state && !state.question && <SyncStatus sync={sync} />}
      <div role="status">
        {problem && <p class="options-problem">{problem}</p>}
        {done && <p class="options-good">{done}</p>}
      </div>
    </section>
  );
}

/** When it was exchanged last, with which machines, what failed and what is being done. */
function SyncStatus({ sync }: { sync: Sync }) {
  const { state, undoUntil, isBusy, own } = sync;
  if (!state) return null;
  const now = Date.now();
  const failed = describeSyncProblem(state);
  return (
    <div class="options-sync" data-part="sync-status">
      {failed && <p class="options-problem">{failed}</p>}
      {describeSync(state, own, now).map((sentence) => (
        <p key={sentence} class="options-quiet">
          {sentence}
        </p>
      ))}
      <p class="options-line">
        <button type="button" class="button" disabled={isBusy} onClick={sync.exchangeNow}>
          {say('machines.now')}
        </button>
        {undoUntil !== null && (
          <button
            type="button"
            class="button"
            disabled={isBusy}
            aria-describedby="sync-undo"
            onClick={sync.undo}
          >
            {say('machines.undo')}
          </button>
        )}
      </p>
      {undoUntil !== null && (
        <p id="sync-undo" class="options-quiet">
          {say('machines.undoHint', { until: formatMoment(undoUntil, now) })}
        </p>
      )}
    </div>
  );
}
