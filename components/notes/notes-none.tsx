import { say } from '../../utils/view/sentences/say.ts';

/** In place of a shelf with nothing on it: why, and the way to what there is. */
export function NotesNone({ isAny, onAll }: { isAny: boolean; onAll: () => void }) {
  if (!isAny) {
    return (
      <p class="message">
        <strong>{say('notes.none')}</strong> {say('notes.noneText')}
      </p>
    );
  }
  return (
    <div class="message">
      <p>{say('notes.noneFound')}</p>
      <button type="button" class="button" onClick={onAll}>
        {say('notes.showAll')}
      </button>
    </div>
  );
}
