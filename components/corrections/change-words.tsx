import { useState } from 'preact/hooks';
import { say } from '../../utils/view/sentences/say.ts';
import type { ShownChange } from '../../utils/view/types.ts';

/** The old words and the new ones, in their sentence. Told apart by line and weight, and by words for who does not see these. */
export function ChangeWords({ change }: { change: ShownChange }) {
  const { before, after, lead, tail } = change;
  const isApart = after === '' && /^[\p{L}\p{N}]/u.test(tail);
  return (
    <p class="change-words" dir="auto">
      {lead}
      {before !== '' && (
        <del>
          <span class="visually-hidden">{say('corrected.before')} </span>
          <Words text={before} />
        </del>
      )}
      {before !== '' && (after !== '' || isApart) && ' '}
      {after !== '' && (
        <ins>
          <span class="visually-hidden">{say('corrected.now')} </span>
          <Words text={after} />
        </ins>
      )}
      {tail}
    </p>
  );
}

/** As much as is read at a glance; a paragraph that was taken out can be read whole. */
const longest = 320;

function Words({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  if (isWhole || text.length <= longest * 1.25) return <>{text}</>;
  const cut = text.lastIndexOf(' ', longest);
  return (
    <>
      {text.slice(0, cut > 0 ? cut : longest)}…{' '}
      <button type="button" class="change-more" onClick={() => setWhole(true)}>
        {say('corrected.whole')}
      </button>
    </>
  );
}
