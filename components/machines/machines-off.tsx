import { say } from '../../utils/view/sentences/say.ts';

interface OffProps {
  isBusy: boolean;
  /** @param takesOut what lies in the account goes too */
  onOff: (takesOut: boolean) => void;
  onStay: () => void;
}

/** Asks what becomes of what lies in the account when this machine takes part no more. */
export function MachinesOff({ isBusy, onOff, onStay }: OffProps) {
  return (
    <section class="options-found" aria-labelledby="sync-off">
      <h3 id="sync-off">{say('machines.offTitle')}</h3>
      <p>{say('machines.offText')}</p>
      <p class="options-line">
        <button type="button" class="button" disabled={isBusy} onClick={() => onOff(false)}>
          {say('machines.offKeep')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => onOff(true)}>
          {say('machines.offRemove')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={onStay}>
          {say('machines.cancel')}
        </button>
      </p>
    </section>
  );
}
