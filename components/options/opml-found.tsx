import type { OpmlEntry, OpmlStep } from '../../utils/view/hooks/use-opml-import.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface OpmlFoundProps {
  state: Extract<OpmlStep, { entries: OpmlEntry[] }>;
  onAdd: () => void;
}

/** What a file holds, before anything is added, and afterwards what was added and what was not. */
export function OpmlFound({ state, onAdd }: OpmlFoundProps) {
  const { entries, step } = state;
  const fresh = entries.filter((entry) => entry.state === 'new');
  const hosts = new Set(fresh.map(({ address }) => new URL(address).host));
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
        {fresh.map(({ name, address }) => (
          <li key={address} title={address} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      <LeftOut entries={entries} />
      {fresh.length > 0 && (
        <>
          <p class={state.problem ? 'options-failed' : 'options-quiet'}>
            {state.problem ?? say('opml.hosts', { count: hosts.size })}
          </p>
          <button type="button" class="button button-primary" disabled={step === 'adding'} onClick={onAdd}>
            {step === 'adding' ? say('add.adding') : say('opml.add', { count: fresh.length })}
          </button>
        </>
      )}
    </div>
  );
}

function LeftOut({ entries }: { entries: readonly OpmlEntry[] }) {
  const present = entries.filter((entry) => entry.state === 'present');
  const invalid = entries.filter((entry) => entry.state === 'invalid');
  const names = (some: readonly OpmlEntry[]) => some.map(({ name }) => name).join(', ');
  return (
    <>
      {present.length > 0 && <p>{say('opml.present', { names: names(present) })}</p>}
      {invalid.length > 0 && <p>{say('opml.invalidEntries', { names: names(invalid) })}</p>}
    </>
  );
}
