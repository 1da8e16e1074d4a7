import { colours } from '../../utils/view/commands/notes/colours.ts';
import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { standings } from '../../utils/view/hooks/notes/standings.ts';
import type { ShelvedNote } from '../../utils/view/hooks/notes/types.ts';
import { capitalise } from '../../utils/view/sentences/capitalise.ts';
import { sayColour } from '../../utils/view/sentences/notes/say-colour.ts';
import { sayStanding } from '../../utils/view/sentences/notes/say-standing.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { NotesExport } from './notes-export.tsx';

interface NotesBarProps {
  place: LibraryPlace;
  words: string;
  onWords: (words: string) => void;
  shown: readonly ShelvedNote[];
  /** False while more of them may come. */
  areAll: boolean;
  names: ReadonlyMap<string, string>;
}

/** Which notes: with which words, of which colour, standing how; and the way out for those that are shown. It stays in sight. */
export function NotesBar({ place, words, onWords, shown, areAll, names }: NotesBarProps) {
  const { colour, stands } = place.address;
  return (
    <div class="library-bar notes-bar">
      <input
        type="search"
        class="notes-search"
        aria-label={say('notes.search')}
        placeholder={say('notes.search')}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <div class="library-bar-end">
        <select
          class="newsletter-select"
          aria-label={say('notes.colour')}
          value={colour ?? ''}
          onChange={({ currentTarget: { value } }) =>
            place.go({ colour: colours.find((one) => one === value) ?? null })
          }
        >
          <option value="">{say('notes.allColours')}</option>
          {colours.map((one) => (
            <option key={one} value={one}>
              {capitalise(sayColour(one))}
            </option>
          ))}
        </select>
        <select
          class="newsletter-select"
          aria-label={say('notes.state')}
          value={stands ?? ''}
          onChange={({ currentTarget: { value } }) =>
            place.go({ stands: standings.find((one) => one === value) ?? null })
          }
        >
          <option value="">{say('notes.allStates')}</option>
          {standings.map((one) => (
            <option key={one} value={one}>
              {sayStanding(one)}
            </option>
          ))}
        </select>
        <NotesExport notes={shown} mayLeave={areAll && shown.length > 0} names={names} />
      </div>
    </div>
  );
}
