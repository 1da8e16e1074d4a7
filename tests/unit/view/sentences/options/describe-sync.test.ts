import '../../english.ts';
import { expect, it } from 'vitest';
import { newSyncState } from '../../../../../utils/backup/sync/new-sync-state.ts';
import type { SyncState } from '../../../../../utils/backup/sync/types.ts';
import {
  describeSync,
  describeSyncProblem,
} from '../../../../../utils/view/sentences/options/describe-sync.ts';
import { describeSyncChanges } from '../../../../../utils/view/sentences/options/describe-sync-changes.ts';
import { describeSyncRefusal } from '../../../../../utils/view/sentences/options/describe-sync-refusal.ts';

const now = new Date(2026, 9, 22, 13).getTime();
const state = (change: Partial<SyncState>): SyncState => ({
  ...newSyncState,
  isOn: true,
  set: 'mine',
  ...change,
});
const own = { mine: { at: now, browser: 'Firefox · Linux' } };

it('tells when it was exchanged last, and with which machines but this one', () => {
  const devices = { ...own, other: { at: now - 60_000, browser: 'Chrome · Windows' } };
  const told = describeSync(state({ lastAt: now, devices }), 'mine', now);
  expect(told[0]).toMatch(/^Last exchange: today .*1:00/);
  expect(told[1]).toMatch(/^Machines that take part: Chrome · Windows \(today .*12:59.*\)\.$/);
});

it('tells what to do where no other machine takes part, and nothing before the first exchange', () => {
  expect(describeSync(state({ lastAt: now, devices: own }), 'mine', now)[1]).toMatch(
    /Switch this on there too/,
  );
  expect(describeSync(state({}), 'mine', now)).toEqual(['Nothing has been exchanged yet.']);
});

it('tells what waits, and what has no room', () => {
  expect(describeSync(state({ lastAt: now, dueAt: now + 1 }), 'mine', now).at(-1)).toMatch(
    /goes out as soon as/,
  );
  expect(describeSync(state({ lastAt: now, missingSince: now }), 'mine', now).at(-1)).toMatch(
    /has not arrived/,
  );
  const leftOut = { records: 2, marks: 0 };
  expect(describeSync(state({ lastAt: now, leftOut }), 'mine', now).at(-1)).toMatch(
    /^2 newsletters are not taken along/,
  );
});

it.each(['full', 'refused', 'shut', 'newer', 'not-kept', 'not-read-back'] as const)(
  'has a sentence for %s',
  (kind) => {
    expect(describeSyncProblem(state({ problem: { kind, at: now } }))).toMatch(/^[A-Z].*\.$/);
  },
);

it.each(['shut', 'newer', 'not-kept', 'not-removed', 'nothing', 'no-answer', 'no-space'] as const)(
  'has a sentence for what is refused by %s',
  (kind) => {
    expect(describeSyncRefusal(kind)).toMatch(/^[A-Z].*\.$/);
  },
);

it('says nothing is wrong where nothing is', () => {
  expect(describeSyncProblem(state({}))).toBeNull();
});

it('lists what would change on one side, and counts what is too much to name', () => {
  const none = { added: [], changed: [], removed: [], settings: 0, issues: 0 };
  expect(describeSyncChanges(none)).toEqual(['Nothing']);
  expect(describeSyncChanges({ ...none, added: ['A', 'B'], settings: 1, issues: 3 })).toEqual([
    'Newsletters added: A, B',
    '1 setting',
    '3 issues marked read or unread',
  ]);
  const many = Array.from({ length: 15 }, (_, at) => `N${at}`);
  expect(describeSyncChanges({ ...none, added: many })[0]).toMatch(/N11, 3 more$/);
});
