import { useEffect, useMemo, useState } from 'preact/hooks';
import { useCycle } from '../../utils/view/hooks/log/use-cycle.ts';
import { useFigures } from '../../utils/view/hooks/log/use-figures.ts';
import { useLog, useLogEntry } from '../../utils/view/hooks/log/use-log.ts';
import { useRemoval } from '../../utils/view/hooks/log/use-removal.ts';
import { useWantedEntry } from '../../utils/view/hooks/log/use-wanted-entry.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow } from '../../utils/view/types.ts';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { LogDue } from './log-due.tsx';
import { LogGlance } from './log-glance.tsx';
import { LogIcon } from './log-icon.tsx';
import { LogList, type OpenedEntry } from './log-list.tsx';
import { LogNew } from './log-new.tsx';
import { LogScheme } from './log-scheme.tsx';
import type { LogViewProps } from './types.ts';

const noEntries: readonly LogEntryRow[] = [];
const noRange = { from: '0000-01-01', to: '0000-01-01' };

/** The log of a period: what is asked again, what it comes to, and each entry. */
export function LogView(props: LogViewProps) {
  const { place, chosen, today, period, isEmpty, offer } = props;
  const { address, go, href } = place;
  const range = period?.range ?? noRange;
  const loaded = useLog(range);
  const stored = loaded.state === 'ready' ? loaded.value : noEntries;
  const [entries, remove] = useRemoval(stored, offer);
  const figures = useFigures(entries, range, chosen.scheme, today);
  const cycle = useCycle(chosen, range, today);
  const [isAdding, setAdding] = useState(false);
  const wanted = useWantedEntry(period, go);
  const [opened, setOpened] = useState<OpenedEntry | null>(null);
  const { topic, empty } = address;
  // An entry that is being edited stays, though it may no longer be one of those looked for.
  const kept = opened?.id;
  const edited = useLogEntry(kept);
  const other = edited.state === 'ready' ? edited.value : undefined;
  const shown = useMemo(() => {
    const found = entries.filter(
      (entry) =>
        entry.id === kept ||
        ((topic === '' || entry.topics.some((one) => fold(one) === fold(topic))) &&
          (empty === '' || figures.missing.get(entry.id)?.some(({ key }) => key === empty))),
    );
    // Its day may have become one of another period.
    return other && other.id === kept && !found.some(({ id }) => id === kept) ? [...found, other] : found;
  }, [entries, topic, empty, figures, kept, other]);
  const topics = figures.summary.topics.map((one) => one.topic);
  useEffect(() => setOpened(null), [address.period, topic, empty]);

  return (
    <main class="log-main">
      <div class="log-acts">
        <button
          type="button"
          class="button"
          aria-expanded={isAdding}
          data-part="add"
          onClick={() => setAdding(!isAdding)}
        >
          <LogIcon name="add" />
          {say('log.add')}
        </button>
        <a
          class="button"
          href={href({ view: 'export' })}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            go({ view: 'export' });
            scrollTo({ top: 0 });
          }}
        >
          {say('log.exportTitle')}
        </a>
      </div>
      {isAdding && (
        <LogNew
          today={today}
          onAdded={(done, entry) => {
            offer(done);
            if (!done.undo) return;
            setAdding(false);
            wanted.want(entry);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      <LogDue today={today} offer={offer} />
      {isEmpty ? (
        <div class="message log-empty">
          <h2>{say('log.none')}</h2>
          <p>{say('log.noneText')}</p>
        </div>
      ) : (
        <div class="log-columns">
          <aside class="log-side" aria-label={say('log.glance')}>
            <LogGlance {...props} figures={figures} />
            <LogScheme {...props} figures={figures} cycle={cycle} />
          </aside>
          <LogList
            // As the address has it: a year without an entry is none to look at any more, and its list stays meanwhile.
            key={address.period}
            {...props}
            entries={shown}
            isReady={loaded.state === 'ready'}
            missing={figures.missing}
            topics={topics}
            opened={opened}
            onOpen={setOpened}
            onRemove={remove}
            wanted={wanted.id}
            onShown={wanted.done}
          />
        </div>
      )}
      <p class="log-told quiet">{say('log.told')}</p>
      <p class="log-print-instead">{say('log.printInstead')}</p>
    </main>
  );
}

const fold = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
