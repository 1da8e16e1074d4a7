import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markAllRead } from '../../utils/view/commands/library/mark-all-read.ts';
import { markIssues } from '../../utils/view/commands/mark-issues.ts';
import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { historyKey, useOutline } from '../../utils/view/hooks/library/use-outline.ts';
import { useSelection } from '../../utils/view/hooks/library/use-selection.ts';
import { useUnreadCount } from '../../utils/view/hooks/library/use-unread-count.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LibraryScope, Undoable } from '../../utils/view/types.ts';
import { LibraryBar } from './library-bar.tsx';
import { LibraryList } from './library-list.tsx';
import { NoIssues } from './no-issues.tsx';

interface LibraryHistoryProps {
  place: LibraryPlace;
  scope: LibraryScope;
  /** Names by newsletter, to be told apart by; empty where there is nothing to tell apart. */
  names: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
}

const noLines: readonly string[] = [];

/** All issues, with what can be done with one, with several and with all of them. */
export function LibraryHistory({ place, scope, names, offer }: LibraryHistoryProps) {
  const { show, sort } = place.address;
  const range = { ...scope, list: show };
  const history = useOutline(range, sort);
  const unread = useUnreadCount(range);
  const lines = history.state === 'ready' ? history.value.outline.ids : noLines;
  const of = historyKey(range, sort);
  const selection = useSelection(lines, of);
  const [isMarking, setMarking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);

  async function act(marking: Promise<Undoable>) {
    setMarking(true);
    offer(await marking);
    setMarking(false);
  }
  function markSelected(as: 'read' | 'unread') {
    selection.clear();
    // What used to have the focus goes with the selection.
    bar.current?.focus();
    void act(markIssues([...selection.ids], as));
  }

  // Another list begins at its beginning.
  const former = useRef(of);
  useLayoutEffect(() => {
    if (former.current === of) return;
    former.current = of;
    scrollTo({ top: Math.min(scrollY, bar.current?.offsetTop ?? 0) });
  }, [of]);

  // The line that had the focus was the last one, and has left the list.
  const isEmpty = lines.length === 0;
  useLayoutEffect(() => {
    if (isEmpty && history.state === 'ready' && document.activeElement === document.body)
      bar.current?.focus({ preventScroll: true });
  }, [isEmpty]);

  return (
    <section aria-labelledby="issues">
      <h2 id="issues" class="visually-hidden">
        {say('library.issues')}
      </h2>
      <LibraryBar
        bar={bar}
        address={place.address}
        go={place.go}
        unreadCount={unread.state === 'ready' ? unread.value : null}
        selected={selection.ids.size}
        isMarking={isMarking}
        onMarkAll={() => act(markAllRead(range))}
        onMark={markSelected}
        onClear={() => {
          selection.clear();
          bar.current?.focus();
        }}
      />
      {history.state === 'unavailable' && (
        <p class="message message-problem" role="alert">
          {describeUnavailable(history.reason)}
        </p>
      )}
      {history.state === 'ready' &&
        (lines.length > 0 ? (
          <LibraryList
            key={history.value.of}
            history={history.value}
            isCurrent={history.value.of === of}
            names={names}
            selection={selection}
            offer={offer}
          />
        ) : (
          <NoIssues address={place.address} go={place.go} />
        ))}
    </section>
  );
}
