import '../../english.ts';
import { expect, it } from 'vitest';
import { newCheckState } from '../../../../../utils/store/check-state.ts';
import type { CheckRecord } from '../../../../../utils/store/types.ts';
import { listReport, type Report } from '../../../../../utils/view/sentences/options/list-report.ts';

const check: CheckRecord = {
  ...{ at: 0, cause: 'scheduled', reason: null, outcome: 'unchanged', newIssues: 0 },
  ...{ status: 304, bytes: 0, error: null },
};
const { newsletterId: _, dueAt: __, ...state } = newCheckState('a');
const newsletter: Report['newsletters'][number]['newsletter'] = {
  ...state,
  ...{ id: 'lamps.example/private/feed', name: 'My secret lamps', isNamed: true },
  ...{ address: 'https://lamps.example/private/feed', addressKey: 'lamps.example/private/feed', addedAt: 1 },
  ...{ pausedAt: null, isMuted: false, removedAt: null },
  source: { kind: 'feed', url: 'https://feeds.example/private/one.xml' },
};
const report: Report = {
  versions: { name: 'Companion', version: '1.2', browser: 'Browser/156' },
  database: 5,
  newsletters: [{ newsletter, checks: [check] }],
  log: [
    {
      ...{ at: 0, job: 'check', newsletterId: newsletter.id, what: 'threw' },
      error: 'Error: https://lamps.example/private/p/one',
    },
  ],
};

it('is one block with versions, checks and what went wrong', () => {
  expect(listReport(report)).toBe(
    [
      'Companion 1.2\nBrowser/156\ndatabase 5',
      'lamps.example; feed at feeds.example; 0 failed in a row; next 1970-01-01T00:00:00.000Z: now\n1970-01-01T00:00:00.000Z\tscheduled\t304\t0 B\tNothing new',
      '1970-01-01T00:00:00.000Z\tcheck\tlamps.example\tthrew\tError: https://lamps.example',
    ].join('\n\n'),
  );
});

it('holds nothing of what somebody reads but the websites', () => {
  expect(listReport(report)).not.toMatch(/secret|private/);
});

it('says what is not so', () => {
  const rests = { ...newsletter, pausedAt: 5, source: null };
  const text = listReport({
    ...report,
    database: null,
    newsletters: [{ newsletter: rests, checks: [] }],
    log: [],
  });
  expect(text).toMatch(/database does not open\n\nlamps\.example; not found yet; 0 failed in a row; paused$/);
});
