import { useMemo, useState } from 'preact/hooks';
import type { SpreadsheetProgram } from '../../../learning/exports/types.ts';
import { isDay } from '../../../learning/log/days.ts';
import type { DayRange } from '../../../learning/log/types.ts';
import { allSchemes } from '../../../learning/schemes/all-schemes.ts';
import type { Scheme } from '../../../learning/schemes/types.ts';
import { spreadsheetSetting } from '../../../platform/settings.ts';
import { listLogEntries } from '../../../store/log-entries.ts';
import { listPackNotes, type PackNote } from '../../queries/log/list-pack-notes.ts';
import type { LogEntryRow } from '../../types.ts';
import { useCurrentQuery } from '../use-current-query.ts';
import { useSetting } from '../use-settings.ts';
import { textsOf, withTexts } from './entry-texts.ts';
import { type LeavingText, useReview } from './use-review.ts';

export const exportKinds = ['csv', 'markdown', 'json', 'print', 'ics', 'pack'] as const;
export type ExportKind = (typeof exportKinds)[number];
export const programs: readonly SpreadsheetProgram[] = ['excel', 'libreoffice', 'sheets', 'numbers'];

const noEntries: readonly LogEntryRow[] = [];
const noNotes: readonly PackNote[] = [];

/** What is to leave, in which form, and what has to be looked at before. */
export function useExport(first: DayRange, chosen: Scheme | null) {
  const [range, setRange] = useState(first);
  const [schemeKey, setSchemeKey] = useState<string | null>(null);
  const [kind, setKind] = useState<ExportKind>('csv');
  const [program, setProgram] = useSetting(spreadsheetSetting);
  const { from, to } = range;
  const read = useCurrentQuery(() => listLogEntries(from, to), [from, to]);
  const entries = read.loaded.state === 'ready' ? read.loaded.value : noEntries;
  const isPack = kind === 'pack';
  const noted = useCurrentQuery(
    async () => (isPack ? await listPackNotes(entries) : noNotes),
    [isPack, entries],
  );
  const notes = noted.loaded.state === 'ready' && noted.isCurrent ? noted.loaded.value : noNotes;
  const leaving = useMemo(
    () => [
      ...entries.flatMap((entry) => leavingOf(entry, kind)),
      ...notes.map(({ id, note }) => ({ owner: id, field: 'note', text: note })),
    ],
    [entries, notes, kind],
  );
  const review = useReview(leaving);
  const scheme = schemeKey === null ? chosen : (allSchemes.find(({ key }) => key === schemeKey) ?? null);
  return {
    ...{ range, kind, setKind, scheme, setScheme: setSchemeKey, review, entries },
    setRange: (change: Partial<DayRange>) => setRange({ ...range, ...change }),
    isRange: isDay(range.from) && isDay(range.to) && range.from <= range.to,
    /** All that is to leave is read: until then nothing leaves. */
    isReady: read.isCurrent && (!isPack || noted.isCurrent),
    program: programs.find((one) => one === program) ?? 'excel',
    setProgram,
    /** The entries as they may leave, oldest first. */
    cleaned: () =>
      entries
        .map((entry) => withTexts(entry, (text) => review.cleaned({ owner: entry.id, ...text })))
        .reverse(),
    notes,
    cleanedNotes: () =>
      notes.map((one) => ({
        ...one,
        note: review.cleaned({ owner: one.id, field: 'note', text: one.note }),
      })),
  };
}

export type Export = ReturnType<typeof useExport>;

/** A calendar holds no more than what was to change, of those that are asked about again. */
function leavingOf(entry: LogEntryRow, kind: ExportKind): LeavingText[] {
  const texts = textsOf(entry).map((text) => ({ owner: entry.id, ...text }));
  if (kind !== 'ics') return texts;
  return entry.followUpOn === null
    ? []
    : texts.filter(({ field }) => field === 'title' || field === 'change');
}
