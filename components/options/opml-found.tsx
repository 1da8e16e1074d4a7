import { i18n } from '#i18n';
import type { OpmlEntry, OpmlStep } from '../../utils/view/hooks/use-opml-import.ts';

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
    return (
      <div class="options-good">
        <p>{i18n.t('opml.added', state.answer.added.length)}</p>
        <LeftOut entries={entries} />
      </div>
    );
  }
  return (
    <div class="options-found">
      <h3>{i18n.t('opml.found', fresh.length)}</h3>
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
            {state.problem ?? i18n.t('opml.hosts', hosts.size)}
          </p>
          <button type="button" class="button button-primary" disabled={step === 'adding'} onClick={onAdd}>
            {step === 'adding' ? i18n.t('add.adding') : i18n.t('opml.add', fresh.length)}
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
      {present.length > 0 && <p>{i18n.t('opml.present', { names: names(present) })}</p>}
      {invalid.length > 0 && <p>{i18n.t('opml.invalidEntries', { names: names(invalid) })}</p>}
    </>
  );
}
