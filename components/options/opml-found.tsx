import { isChosen, type OpmlEntry, type OpmlStep } from '../../utils/view/hooks/use-opml-import.ts';
import { formatList } from '../../utils/view/sentences/format-list.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { OpmlFolder } from './opml-folder.tsx';
import { OpmlProgress } from './opml-progress.tsx';

interface OpmlFoundProps {
  state: Extract<OpmlStep, { entries: OpmlEntry[] }>;
  onChoose: (addresses: ReadonlySet<string>, isTicked: boolean) => void;
  onAdd: () => void;
}

/** A list so long that its end lies below the screen has the button there, too. */
const longList = 8;

/** What a file holds, before anything is added, and afterwards what was added and what was not. */
export function OpmlFound({ state, onChoose, onAdd }: OpmlFoundProps) {
  const { entries, step } = state;
  if (step === 'done') {
    return (
      <div class="options-good">
        <OpmlProgress ids={state.answer.addedIds} names={state.answer.added} />
        <LeftOut entries={entries} />
      </div>
    );
  }
  const fresh = entries.filter((entry) => entry.state === 'new');
  const chosen = fresh.filter(isChosen);
  const hosts = new Set(chosen.map(({ address }) => new URL(address).host));
  const folders = [...Map.groupBy(fresh, ({ folder }) => folder)];
  const add = () => (
    <button
      type="button"
      class="button button-primary"
      aria-disabled={step === 'adding' || chosen.length === 0}
      onClick={() => step === 'read' && chosen.length > 0 && onAdd()}
    >
      {step === 'adding' ? say('common.adding') : say('opml.add', { count: chosen.length })}
    </button>
  );
  return (
    <div class="options-found">
      <h3>{fresh.length > 0 ? say('opml.found', { count: fresh.length }) : say('opml.foundNothing')}</h3>
      {fresh.length > 0 && (
        <>
          <p class={state.problem ? 'options-failed' : 'options-quiet'}>
            {sentenceOf(state, chosen.length, hosts.size)}
          </p>
          {add()}
        </>
      )}
      {folders.map(([folder, some]) => (
        <OpmlFolder
          key={folder}
          name={folders.length > 1 || folder !== undefined ? (folder ?? say('opml.noFolder')) : null}
          entries={some}
          isDisabled={step === 'adding'}
          onChoose={onChoose}
        />
      ))}
      {fresh.length > longList && add()}
      <LeftOut entries={entries} />
    </div>
  );
}

function sentenceOf(
  { problem, isAsking }: { problem?: string; isAsking?: boolean },
  chosen: number,
  hosts: number,
): string {
  if (problem !== undefined) return problem;
  if (isAsking) return say('address.asks');
  return chosen > 0 ? say('opml.hosts', { count: hosts }) : say('opml.chooseSome');
}

function LeftOut({ entries }: { entries: readonly OpmlEntry[] }) {
  const present = entries.filter((entry) => entry.state === 'present');
  const unfit = (why: OpmlEntry['why']) => entries.filter((entry) => entry.why === why);
  const [invalid, mail, credentials] = [unfit('no-address'), unfit('mail'), unfit('credentials')];
  const names = (some: readonly OpmlEntry[]) => formatList(some.map(({ name }) => name));
  return (
    <>
      {present.length > 0 && <p>{say('opml.present', { names: names(present) })}</p>}
      {invalid.length > 0 && <p>{say('opml.invalidEntries', { names: names(invalid) })}</p>}
      {mail.length > 0 && <p>{say('opml.mailEntries', { names: names(mail) })}</p>}
      {credentials.length > 0 && <p>{say('opml.credentialEntries', { names: names(credentials) })}</p>}
    </>
  );
}
