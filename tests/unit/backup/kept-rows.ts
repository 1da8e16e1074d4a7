import type { AnnotationRow, LogEntryRow } from '../../../utils/store/types.ts';

/** A highlight as it is stored. */
export function annotationOf(id: string, change: Partial<AnnotationRow> = {}): AnnotationRow {
  return {
    ...{ id, newsletterId: 'home', identity: 'tag:rosacea', guideId: null, page: null },
    anchor: {
      ...{ version: 'hash', block: 0, twins: 'none' },
      selector: [
        { type: 'TextQuoteSelector', exact: 'once a day', prefix: 'Apply it ', suffix: ' for a week.' },
        { type: 'TextPositionSelector', start: 9, end: 19 },
      ],
    },
    ...{ textHash: 'hash', colour: 'yellow', note: '', issueTitle: 'Rosacea', publishedAt: 5 },
    ...{ createdAt: 10, changedAt: 10, removedAt: null, isRemoved: 0 },
    ...change,
  };
}

/** An entry of the log as it is stored. */
export function logEntryOf(id: string, change: Partial<LogEntryRow> = {}): LogEntryRow {
  return {
    ...{ id, newsletterId: 'home', identity: 'tag:rosacea' },
    source: {
      ...{ kind: 'issue', newsletter: 'Beneath the Surface', title: 'Rosacea', url: null },
      ...{ publishedAt: '2026-10-22', version: 'hash', citation: '', sponsor: null },
    },
    ...{ startedAt: '2026-10-22', finishedAt: '2026-10-23', minutesMeasured: 6.2, minutes: 6 },
    ...{ method: 'reading', topics: [], learned: '', impact: '', change: '' },
    ...{ followUpOn: null, followUps: [], domains: [], evidence: [] },
    ...{ createdAt: 10, changedAt: 10, removedAt: null, isRemoved: 0 },
    ...change,
  };
}
