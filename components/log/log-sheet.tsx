import type { Scheme } from '../../utils/view/hooks/log/use-figures.ts';
import { boxesOf } from '../../utils/view/sentences/log/boxes-of.ts';
import { describeDay } from '../../utils/view/sentences/log/describe-day.ts';
import { describeRule } from '../../utils/view/sentences/log/describe-scheme.ts';
import { describeTime } from '../../utils/view/sentences/log/describe-time.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow } from '../../utils/view/types.ts';

interface LogSheetProps {
  scheme: Scheme | null;
  range: { from: string; to: string };
  /** Oldest first. */
  entries: readonly LogEntryRow[];
}

/** The log as it is printed; on the screen it is not there. */
export function LogSheet({ scheme, range, entries }: LogSheetProps) {
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  const rule = scheme && describeRule(scheme);
  return (
    <div class="log-sheet" data-part="sheet">
      <h1>{say('log.title')}</h1>
      <p>
        {say('log.sheetRange', {
          ...{ from: describeDay(range.from), to: describeDay(range.to) },
          ...{ entries: say('log.entries', { count: entries.length }), time: describeTime(minutes) },
        })}
      </p>
      {scheme && rule && (
        <p>
          <span>{say('log.sheetScheme', { name: scheme.name })}</span> <span>{rule.text}</span>{' '}
          <bdi>{rule.sources[0]?.host}</bdi>
        </p>
      )}
      {entries.map((entry) => (
        <section key={entry.id}>
          <h2>
            {describeDay(entry.finishedAt)}
            {' · '}
            <bdi>{entry.source.title}</bdi>
          </h2>
          <dl>
            {boxesOf(scheme, entry).map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
