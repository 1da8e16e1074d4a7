import { isChosen, type OpmlEntry, type OpmlStep } from '../../utils/view/hooks/use-opml-import.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface OpmlFoundProps {
  state: Extract<OpmlStep, { entries: OpmlEntry[] }>;
  onChoose: (address: string) => void;
  onAdd: () => void;
}

/** What a file holds, before anything is added, and afterwards what was added and what was not. */
export function OpmlFound({ state, onChoose, onAdd }: OpmlFoundProps) {
  const { entries, step } = state;
  const fresh = entries.filter((entry) => entry.state === 'new');
  const chosen = fresh.filter(isChosen);
  const hosts = new Set(chosen.map(({ address }) => new URL(address).host));
  if (step === 'done') {
    const added = state.answer.added.length;
    return (
      <div class="options-good">
        <p>{added > 0 ? say('opml.added', { count: added }) : say('opml.addedNothing')}</p>
        <LeftOut entries={entries} />
      </div>
    );
  }
  return (
    <div class="options-found">
      <h3>{fresh.length > 0 ? say('opml.found', { count: fresh.length }) : say('opml.foundNothing')}</h3>
      <ul class="options-names">
        {fresh.map(({ name, address, isOff }) => (
          <li key={address} title={address}>
            <label class="options-check">
              <input
                type="checkbox"
                checked={!isOff}
                disabled={step === 'adding'}
                onChange={() => onChoose(address)}
              />
              <span dir="auto">{name}</span>
            </label>
          </li>
        ))}
      </ul>
      <LeftOut entries={entries} />
      {fresh.length > 0 && (
        <>
          <p class={state.problem ? 'options-failed' : 'options-quiet'}>
            {state.problem ??
              (chosen.length > 0 ? say('opml.hosts', { count: hosts.size }) : say('opml.chooseSome'))}
          </p>
          <button
            type="button"
            class="button button-primary"
            disabled={step === 'adding' || chosen.length === 0}
            onClick={onAdd}
          >
            {step === 'adding' ? say('add.adding') : say('opml.add', { count: chosen.length })}
          </button>
        </>
      )}
    </div>
  );
}

function LeftOut({ entries }: { entries: readonly OpmlEntry[] }) {
  const present = entries.filter((entry) => entry.state === 'present');
  const unfit = (why: OpmlEntry['why']) => entries.filter((entry) => entry.why === why);
  const [invalid, mail, credentials] = [unfit('no-address'), unfit('mail'), unfit('credentials')];
  const names = (some: readonly OpmlEntry[]) => some.map(({ name }) => name).join(', ');
  return (
    <>
      {present.length > 0 && <p>{say('opml.present', { names: names(present) })}</p>}
      {invalid.length > 0 && <p>{say('opml.invalidEntries', { names: names(invalid) })}</p>}
      {mail.length > 0 && <p>{say('opml.mailEntries', { names: names(mail) })}</p>}
      {credentials.length > 0 && <p>{say('opml.credentialEntries', { names: names(credentials) })}</p>}
    </>
  );
}
