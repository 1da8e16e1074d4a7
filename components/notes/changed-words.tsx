import type { ComponentChildren } from 'preact';
import { splitChange } from '../../utils/view/sentences/notes/split-change.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { nameOf } from '../shared/name-of.ts';

interface ChangedWordsProps {
  /** The words that were marked. */
  old: string;
  /** What stands in their place now; null where that is gone. */
  now: string | null;
  /** Where that stands, and how to go there; absent where the page has no text. */
  place?: { href: string; go: () => void } | undefined;
  onTakeNew: () => void;
  onKeepOld: () => void;
  onRemove: () => void;
}

/** Words that were marked and what has become of them, side by side; what is to be done with the highlight is asked. */
export function ChangedWords({ old, now, place, onTakeNew, onKeepOld, onRemove }: ChangedWordsProps) {
  const change = splitChange(old, now ?? '');
  const { ahead, behind } = now === null ? { ahead: old, behind: '' } : change;
  const present = (
    <>
      {ahead}
      {change.now !== '' && <ins>{change.now}</ins>}
      {behind}
    </>
  );
  const act = (label: string, onClick: () => void, look = 'button') => (
    <button type="button" class={look} aria-label={nameOf(label, old)} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div class="changed-words">
      <dl>
        <div>
          <dt>{say('notes.before')}</dt>
          <dd dir="auto">
            {ahead}
            {now !== null && change.old !== '' && <del>{change.old}</del>}
            {behind}
          </dd>
        </div>
        <div>
          <dt>{say('notes.now')}</dt>
          <dd dir="auto">
            {now === null ? <em>{say('notes.gone')}</em> : <Present place={place}>{present}</Present>}
          </dd>
        </div>
      </dl>
      <div class="changed-acts">
        {now !== null && act(say('notes.takeNew'), onTakeNew)}
        {act(say('notes.keepOld'), onKeepOld)}
        {act(say('notes.remove'), onRemove, 'button button-bare')}
      </div>
    </div>
  );
}

/** A link to its place, where the page has one. */
function Present({ place, children }: Pick<ChangedWordsProps, 'place'> & { children: ComponentChildren }) {
  if (!place) return <>{children}</>;
  return (
    <a
      class="changed-place"
      href={place.href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        place.go();
      }}
    >
      {children}
    </a>
  );
}
