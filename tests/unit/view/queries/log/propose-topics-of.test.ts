import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { putLogEntry } from '../../../../../utils/store/log-entries.ts';
import { proposeTopicsOf } from '../../../../../utils/view/queries/log/propose-topics-of.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

const today = '2026-11-30';

beforeEach(async () => {
  await startAfresh();
  await check([
    entry('Rosacea and wine', thursday, { sections: ['What rosacea is', 'Flushing after wine'] }),
  ]);
});

const log = (id: string, topics: string[], day: string) =>
  putLogEntry(id, { ...logEntryOf(id), topics, startedAt: day, finishedAt: day }, 5);

it('proposes topics of its issue, and of those that other entries of a year have', async () => {
  const issue = await issueOf('Rosacea and wine');
  await log('one', ['flushing'], '2026-03-01');
  await log('old', ['wine'], '2024-03-01');
  expect(await proposeTopicsOf(issue, today)).toEqual([
    { topic: 'flushing', isKnown: true },
    { topic: 'Rosacea', isKnown: false },
    { topic: 'wine', isKnown: false },
  ]);
});

it('proposes none for what was learnt elsewhere, or is no longer stored', async () => {
  expect(await proposeTopicsOf({ newsletterId: null, identity: null }, today)).toEqual([]);
  expect(await proposeTopicsOf({ newsletterId: 'home', identity: 'gone' }, today)).toEqual([]);
});
