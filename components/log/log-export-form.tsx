import { useEffect, useState } from 'preact/hooks';
import { changeText } from '../../utils/view/commands/log/change-text.ts';
import { printLog } from '../../utils/view/commands/log/print-log.ts';
import { runExport } from '../../utils/view/commands/log/run-export.ts';
import { schemeNames } from '../../utils/view/hooks/log/scheme-names.ts';
import { type Export, exportKinds, programs, useExport } from '../../utils/view/hooks/log/use-export.ts';
import { formatList } from '../../utils/view/sentences/format-list.ts';
import { joinFacts } from '../../utils/view/sentences/join-facts.ts';
import { checkDay } from '../../utils/view/sentences/log/check-entry.ts';
import { describeField } from '../../utils/view/sentences/log/describe-finding.ts';
import { describeRule } from '../../utils/view/sentences/log/describe-scheme.ts';
import { describeTime } from '../../utils/view/sentences/log/describe-time.ts';
import { exportHints, exportNames, programNames } from '../../utils/view/sentences/log/export-names.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { LogLineField } from './log-field.tsx';
import { LogFindings } from './log-findings.tsx';
import { LogIcon } from './log-icon.tsx';
import { LogSheet } from './log-sheet.tsx';
import type { LogViewProps } from './types.ts';

/** What leaves, in which form, what of it may name a patient, and the act itself. */
export function LogExportForm({ period, today, chosen, offer }: LogViewProps) {
  const first = period?.range ?? { from: today, to: today };
  const wish = useExport(first, chosen.scheme);
  const [sheet, setSheet] = useState<readonly LogEntryRow[] | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { review, entries, kind, range, scheme } = wish;
  // How the last one went is no answer to another wish, which may have something to be done first.
  useEffect(() => setTold(null), [range.from, range.to, kind, scheme?.key, review.open, entries.length]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isIdle =
    !wish.isRange || !wish.isReady || entries.length === 0 || review.open > 0 || progress !== null;

  async function run() {
    setTold(null);
    if (kind === 'print') {
      setSheet(wish.cleaned());
      printLog(() => setSheet(null));
      return;
    }
    setProgress(0);
    try {
      setTold(await runExport(wish, setProgress));
    } catch {
      setTold(say('log.exportFailed'));
    } finally {
      setProgress(null);
    }
  }
  return (
    <section class="log-export" aria-labelledby="export" data-part="export">
      <h2 id="export">{say('log.export')}</h2>
      <div class="log-form-line">
        <LogLineField
          part="from"
          type="date"
          label={say('log.from')}
          value={range.from}
          check={checkDay}
          onChange={(from) => wish.setRange({ from })}
        />
        <LogLineField
          part="to"
          type="date"
          label={say('log.to')}
          value={range.to}
          check={checkDay}
          onChange={(to) => wish.setRange({ to })}
        />
        <label class="log-field">
          <span class="log-label">{say('log.exportAs')}</span>
          <select
            class="newsletter-select"
            value={scheme?.key ?? ''}
            onChange={({ currentTarget }) => wish.setScheme(currentTarget.value)}
          >
            <option value="">{say('log.exportAll')}</option>
            {schemeNames.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!wish.isRange && (
        <p class="note-problem" role="alert">
          {say('log.faultRange')}
        </p>
      )}
      <Kinds wish={wish} />
      {scheme && <Rule wish={wish} />}
      <LogFindings
        review={review}
        titleOf={({ owner, field }) => {
          const title =
            byId.get(owner)?.source.title ?? wish.notes.find(({ id }) => id === owner)?.issueTitle ?? '';
          return joinFacts([title || say('log.noTitle'), describeField(field)]);
        }}
        canChange={({ owner }) => byId.has(owner)}
        onChange={async (text, changed) => {
          const entry = byId.get(text.owner);
          if (entry) offer(await changeText(entry, text, changed));
        }}
      />
      <div class="log-acts">
        <button
          type="button"
          class="button button-primary"
          data-part="run"
          aria-disabled={isIdle}
          onClick={() => isIdle || run()}
        >
          {kind === 'print' ? <LogIcon name="print" /> : <Icon name="download" />}
          {say(kind === 'print' ? 'common.print' : 'log.download')}
        </button>
        {progress !== null && <progress aria-label={say('log.packing')} value={progress} max={1} />}
        <p role="status">{wish.isRange && (told ?? readiness(wish))}</p>
      </div>
      {sheet && <LogSheet scheme={scheme} range={range} entries={sheet} />}
    </section>
  );
}

/** What would leave, or what has to be done first. */
function readiness({ review, entries, isReady }: Export): string {
  if (!isReady) return '';
  if (review.open > 0) return say('patient.first', { count: review.open });
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  if (entries.length === 0) return say('log.noneRange');
  return say('log.monthSum', {
    entries: say('log.entries', { count: entries.length }),
    time: describeTime(minutes),
  });
}

function Kinds({ wish }: { wish: Export }) {
  const { kind, setKind, program, setProgram } = wish;
  return (
    <fieldset class="log-kinds">
      <legend class="log-label">{say('log.form')}</legend>
      {exportKinds.map((one) => (
        <label key={one} class="log-kind">
          <input
            type="radio"
            name="export-kind"
            value={one}
            checked={kind === one}
            onChange={() => setKind(one)}
          />
          <span>
            <strong>{exportNames[one]()}</strong>
            <span class="quiet">{exportHints[one]()}</span>
          </span>
        </label>
      ))}
      {kind === 'csv' && (
        <label class="log-program">
          <span class="log-label">{say('log.program')}</span>
          <select
            class="newsletter-select"
            value={program}
            onChange={({ currentTarget: { value } }) =>
              setProgram(programs.find((one) => one === value) ?? 'excel')
            }
          >
            {programs.map((one) => (
              <option key={one} value={one}>
                {programNames[one]}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

function Rule({ wish: { scheme } }: { wish: Export }) {
  if (!scheme) return null;
  const { text, sources } = describeRule(scheme);
  const boxes = formatList(scheme.boxes.map(({ label }) => label));
  return (
    <p class="quiet">
      <span>{say('log.fills', { boxes })}</span> <span>{text}</span>{' '}
      <bdi>{formatList(sources.map(({ host }) => host))}</bdi>
    </p>
  );
}
