import { dayOf } from '../../utils/view/hooks/log/day-of.ts';
import { useLogSpan } from '../../utils/view/hooks/log/use-log.ts';
import { useLogAddress } from '../../utils/view/hooks/log/use-log-address.ts';
import { useScheme } from '../../utils/view/hooks/log/use-scheme.ts';
import { useKeptFocus } from '../../utils/view/hooks/use-kept-focus.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { listLogPeriods } from '../../utils/view/sentences/log/list-log-periods.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { UndoBar } from '../shared/undo-bar.tsx';
import { LogExport } from './log-export.tsx';
import { LogView } from './log-view.tsx';

/** What was read and what it taught: the log, and its way out and back in. All of it is self-recorded. */
export function LogPage({ name }: { name: string }) {
  const place = useLogAddress();
  const undo = useUndo();
  const span = useLogSpan();
  const chosen = useScheme();
  useKeptFocus();
  const { view, period } = place.address;
  const known = span.state === 'ready' ? span.value : undefined;
  const isReady = span.state === 'ready' && chosen.isRead;
  const today = dayOf(Date.now());
  const periods = listLogPeriods({ today, span: known, scheme: chosen.scheme, start: chosen.start });
  const present = periods.find(({ value }) => value === period) ?? periods[0];
  const shown = { place, chosen, today, periods, period: present, isEmpty: !known, offer: undo.offer };
  return (
    <div class="log">
      <header class="log-head">
        <div>
          <p class="log-name">
            <bdi>{name}</bdi>
          </p>
          <h1>{say('log.title')}</h1>
        </div>
        <nav class="log-nav" aria-label={say('log.pages')}>
          <a class="button button-bare" href="/library.html">
            {say('common.library')}
          </a>
          <a class="button button-bare" href="/options.html">
            {say('common.options')}
          </a>
        </nav>
      </header>
      {span.state === 'unavailable' && (
        <p class="message message-problem" role="alert">
          {describeUnavailable(span.reason)}
        </p>
      )}
      {isReady && view === 'log' && <LogView {...shown} />}
      {isReady && view === 'export' && <LogExport {...shown} />}
      <UndoBar {...undo} />
    </div>
  );
}
