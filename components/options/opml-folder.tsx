import { isChosen, type OpmlEntry } from '../../utils/view/hooks/use-opml-import.ts';

interface OpmlFolderProps {
  /** Null for the only list there is, which needs no name. */
  name: string | null;
  entries: readonly OpmlEntry[];
  isDisabled: boolean;
  onChoose: (addresses: ReadonlySet<string>, isTicked: boolean) => void;
}

/** The newsletters of one folder of a list, to be ticked one by one or all together. */
export function OpmlFolder({ name, entries, isDisabled, onChoose }: OpmlFolderProps) {
  const ticked = entries.filter(isChosen).length;
  const all = new Set(entries.map(({ address }) => address));
  return (
    <fieldset class="options-folder" disabled={isDisabled}>
      {name !== null && (
        <legend>
          <label class="options-check options-folder-name">
            <input
              type="checkbox"
              checked={ticked === entries.length}
              ref={(box) => {
                if (box) box.indeterminate = ticked > 0 && ticked < entries.length;
              }}
              onChange={() => onChoose(all, ticked < entries.length)}
            />
            <span dir="auto">{name}</span>
          </label>
        </legend>
      )}
      <ul class="options-names">
        {entries.map((entry) => (
          <li key={entry.address} title={entry.address}>
            <label class="options-check">
              <input
                type="checkbox"
                checked={isChosen(entry)}
                onChange={() => onChoose(new Set([entry.address]), !isChosen(entry))}
              />
              <span dir="auto">{entry.name}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
