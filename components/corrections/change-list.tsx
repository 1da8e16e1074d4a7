import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import { describeKind } from '../../utils/view/sentences/corrections/describe-kind.ts';
import { isUrgent } from '../../utils/view/sentences/corrections/is-urgent.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { CorrectedItem, ShownChange } from '../../utils/view/types.ts';
import { nameOf } from '../shared/name-of.ts';
import { PageLink } from '../shared/page-link.tsx';
import { ChangeWords } from './change-words.tsx';

export interface ChangeListProps {
  item: CorrectedItem;
  /** Where the text stands on this very page: told of a place that the address names already. Else it is opened in the reader. */
  onJump?: ((at: number) => void) | undefined;
}

/** More are shown when they are asked for. */
const shownFirst = 6;

/** What was corrected, worst first, each with the old words and the new ones, and the way to its place. */
export function ChangeList({ item, onJump }: ChangeListProps) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { changes } = item;
  const shown = isWhole ? changes : changes.slice(0, shownFirst);
  // The button that had the focus is gone.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[shownFirst]?.querySelector<HTMLElement>('a, button')?.focus();
  }, [isWhole]);
  return (
    <>
      <ol class="change-list" ref={list} data-part="changes">
        {shown.map((change) => (
          <li key={keyOf(change)}>
            <p class={isUrgent(change.kind) ? 'change-kind urgent' : 'change-kind'}>{describeKind(change)}</p>
            <ChangeWords change={change} />
            <Place issueId={item.issueId} change={change} onJump={onJump} />
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {say('corrected.more', { count: changes.length - shown.length })}
        </button>
      )}
    </>
  );
}

const keyOf = ({ kind, ofTitle, beforeRange, afterRange }: ShownChange) =>
  `${kind} ${ofTitle ? 'title' : 'text'} ${beforeRange.start} ${afterRange.start}`;

interface PlaceProps extends Pick<ChangeListProps, 'onJump'> {
  issueId: string;
  change: ShownChange;
}

function Place({ issueId, change: { at, before, after }, onJump }: PlaceProps) {
  if (at === null) return null;
  const label = say(after === '' ? 'corrected.showPlace' : 'corrected.showInText');
  const name = nameOf(label, (after || before).slice(0, 80));
  return (
    <PlaceLink issueId={issueId} at={at} onJump={onJump} name={name}>
      {label}
    </PlaceLink>
  );
}

interface PlaceLinkProps extends Pick<ChangeListProps, 'onJump'> {
  issueId: string;
  at: number;
  /** Of the link, where several say the same. */
  name: string;
  children: string;
}

/** A link to a place of the issue's text: on this page, or in the reader. */
export function PlaceLink({ issueId, at, onJump, name, children }: PlaceLinkProps) {
  if (!onJump) {
    return (
      <PageLink class="change-place" to={{ issueId, at }} name={name}>
        {children}
      </PageLink>
    );
  }
  return (
    <a
      class="change-place"
      href={`/${readerAddress({ issueId, at })}`}
      aria-label={name}
      onClick={({ currentTarget }) => {
        if (currentTarget.href === location.href) onJump(at);
      }}
    >
      {children}
    </a>
  );
}
