import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useVirtualRows } from '../../utils/view/hooks/library/use-virtual-rows.ts';
import { groupMonths } from '../../utils/view/hooks/log/group-months.ts';
import type { Box } from '../../utils/view/hooks/log/use-figures.ts';
import { useLoggedIssues } from '../../utils/view/hooks/log/use-logged-issues.ts';
import { describeMonth } from '../../utils/view/sentences/log/describe-day.ts';
import { describeTime } from '../../utils/view/sentences/log/describe-time.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow } from '../../utils/view/types.ts';
import { LogEntry } from './log-entry.tsx';
import { LogEntryForm } from './log-entry-form.tsx';
import type { LogViewProps } from './types.ts';

export interface OpenedEntry {
  id: string;
  /** The day it stood under: it stays there while it is edited. */
  day: string;
  /** The field that has the focus first; empty for the first one. */
  part: string;
}

interface LogListProps extends LogViewProps {
  entries: readonly LogEntryRow[];
  isReady: boolean;
  /** The boxes of the scheme that each leaves empty. */
  missing: ReadonlyMap<string, Box[]>;
  /** What entries are about, the most frequent first. */
  topics: readonly string[];
  opened: OpenedEntry | null;
  onOpen: (opened: OpenedEntry | null) => void;
  onRemove: (entry: LogEntryRow) => void;
  /** To be brought into sight; null for none. */
  wanted: string | null;
  onShown: () => void;
}

/** As high as most entries are, CSS pixels: one of another height has all behind it placed anew. */
const entryHeight = 96;
const headingHeight = 56;

/** The entries of a period by months, newest first, of which only those in sight are drawn. */
export function LogList(props: LogListProps) {
  const { place, chosen, today, isReady, missing, opened, onOpen, wanted, onShown, offer } = props;
  const { entries, headings } = useMemo(() => groupMonths(props.entries, opened), [props.entries, opened]);
  const list = useRef<HTMLOListElement>(null);
  const keys = useMemo(() => entries.map(({ id }) => id), [entries]);
  const estimate = useCallback(
    (index: number) => entryHeight + (headings.has(index) ? headingHeight : 0),
    [headings],
  );
  const kept = keys.indexOf(opened?.id ?? wanted ?? '');
  const { rows, height, measure, scrollTo } = useVirtualRows({ list, keys, estimate, kept });
  const issues = useLoggedIssues(rows.flatMap(({ index }) => entries[index] ?? []));

  useEffect(() => {
    const index = wanted === null ? -1 : keys.indexOf(wanted);
    if (index < 0) return;
    scrollTo(index);
    const title = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-control="title"]`);
    title?.focus({ preventScroll: true });
    if (title) onShown();
  });
  /** An entry that was edited: the focus goes back to where its form was opened. */
  const closed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (closed.current === null || opened) return;
    const row = list.current?.querySelector(`[data-id="${CSS.escape(closed.current)}"]`);
    closed.current = null;
    row?.querySelector<HTMLElement>('[data-control="edit"]')?.focus();
  });

  const isFiltered = place.address.topic !== '' || place.address.empty !== '';
  return (
    <section class="log-list" aria-label={say('log.entriesList')}>
      <Filtered place={place} chosen={chosen} count={entries.length} />
      {isReady && entries.length === 0 && (
        <p class="message">{say(isFiltered ? 'log.noneFound' : 'log.nonePeriod')}</p>
      )}
      <ol
        ref={list}
        class="log-entries"
        data-part="entries"
        aria-busy={!isReady}
        style={{ height: `${height}px` }}
      >
        {rows.map(({ index, top }) => {
          const entry = entries[index];
          if (!entry) return null;
          const month = headings.get(index);
          return (
            <li
              key={entry.id}
              ref={measure}
              data-part="entry"
              data-index={index}
              data-id={entry.id}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${top}px)` }}
            >
              {month && (
                <h2 class="log-month">
                  {describeMonth(month.month)}{' '}
                  <span class="quiet">
                    {say('log.monthSum', {
                      entries: say('log.entries', { count: month.entries }),
                      time: describeTime(month.minutes),
                    })}
                  </span>
                </h2>
              )}
              {opened?.id === entry.id ? (
                <LogEntryForm
                  row={entry}
                  part={opened.part}
                  scheme={chosen.scheme}
                  topics={props.topics}
                  today={today}
                  onDone={(done) => {
                    closed.current = entry.id;
                    onOpen(null);
                    // Once the focus is where it belongs: taking it back leads there.
                    requestAnimationFrame(() => done && offer(done));
                  }}
                />
              ) : (
                <LogEntry
                  entry={entry}
                  issue={issues.get(entry.id) ?? null}
                  scheme={chosen.scheme}
                  missing={missing.get(entry.id) ?? noBoxes}
                  onRemove={() => props.onRemove(entry)}
                  onEdit={(part) => onOpen({ id: entry.id, day: entry.finishedAt, part })}
                  offer={offer}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const noBoxes: readonly Box[] = [];

/** What is looked for, and the way back to all. */
function Filtered({ place, chosen, count }: Pick<LogListProps, 'place' | 'chosen'> & { count: number }) {
  const { topic, empty } = place.address;
  const box = chosen.scheme?.boxes.find(({ key }) => key === empty);
  if (topic === '' && !box) return null;
  return (
    <p class="log-filtered" role="status">
      <span>
        {topic === ''
          ? say('log.onlyEmpty', { count, box: box?.label ?? '' })
          : say('log.onlyTopic', { count, topic })}
      </span>
      <button type="button" class="button" onClick={() => place.go({ topic: '', empty: '' })}>
        {say('log.showAll')}
      </button>
    </p>
  );
}
