import { beforeEach, describe, expect, it } from 'vitest';
import {
  findCheckState,
  findNextDueAt,
  listChecks,
  listDue,
  listUnreached,
  moveNextCheck,
  saveFailedCheck,
} from '../../../utils/store/check-states.ts';
import { database } from '../../../utils/store/database.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import type { CheckRecord, CheckStateRow } from '../../../utils/store/types.ts';
import { check, day, feedOf, outcomeOf, record, startAfresh, subscribe, thursday } from './fixtures.ts';

/** Next checks: home Thursday, b an hour before, a an hour after. */
beforeEach(async () => {
  await startAfresh();
  for (const id of ['a', 'b']) await subscribe({ id });
  await moveNextCheck('home', { nextCheckAt: thursday });
  await moveNextCheck('b', { nextCheckAt: thursday - hour });
  await moveNextCheck('a', { nextCheckAt: thursday + hour });
});

const hour = 60 * 60_000;
const due = async (now: number) => (await listDue(now)).map(({ newsletterId }) => newsletterId);
const change = async (id: string, state: Partial<CheckStateRow>) =>
  await database.checkStates.update(id, state);

describe('what is due', () => {
  it('is that which has waited longest first', async () => {
    expect(await due(thursday + hour)).toEqual(['b', 'home', 'a']);
    expect(await due(thursday)).toEqual(['b', 'home']);
    expect(await due(thursday - hour - 1)).toEqual([]);
  });

  it('is nothing that is paused or removed, until it goes on', async () => {
    await updateSubscription('b', { pausedAt: thursday });
    await updateSubscription('home', { removedAt: thursday });
    await moveNextCheck('b', { nextCheckAt: 0 });
    expect([await due(thursday + day), await findNextDueAt()]).toEqual([['a'], thursday + hour]);
    await updateSubscription('b', { pausedAt: null });
    await updateSubscription('home', { removedAt: null });
    expect(await due(thursday + day)).toEqual(['b', 'home', 'a']);
  });

  it('is also what was checked by a clock that was ahead', async () => {
    await check([], { newsletterId: 'a', now: thursday + 400 * day });
    await change('home', { lastCheckAt: thursday + day });
    expect(await due(thursday + hour)).toEqual(['b', 'home', 'a']);
    await updateSubscription('a', { pausedAt: thursday });
    expect(await due(thursday + hour)).toEqual(['b', 'home']);
  });

  it('comes next at the earliest of all', async () => {
    expect(await findNextDueAt()).toBe(thursday - hour);
    await database.checkStates.clear();
    expect(await findNextDueAt()).toBeUndefined();
  });
});

it('moves the next check, and why, of what there is', async () => {
  await moveNextCheck('a', { nextCheckAt: 5, nextCheckReason: { code: 'offline' } });
  await moveNextCheck('unknown', { nextCheckAt: 5 });
  expect(await findCheckState('a')).toMatchObject({
    ...{ nextCheckAt: 5, dueAt: 5, nextCheckReason: { code: 'offline' } },
  });
  expect(await database.checkStates.count()).toBe(3);
});

it('takes a newsletter without a state for one that was never checked', async () => {
  expect(await findCheckState('unknown')).toMatchObject({ lastCheckAt: null, dueAt: 0, source: null });
});

const failure = (kind: 'offline' | 'unreachable' | 'server'): Partial<CheckRecord> => ({
  outcome: 'failed',
  error: { kind, status: null, message: null, retryAt: null },
});

async function fail(id: string, at: number, kind: 'offline' | 'unreachable' | 'server'): Promise<void> {
  const state = await findCheckState(id);
  const outcome = outcomeOf(state, at, { lastSuccessAt: null, failures: state.failures + 1 });
  await saveFailedCheck(id, feedOf(id), { ...outcome, record: record(at, failure(kind)) });
}

describe('a check that gave nothing', () => {
  it('is kept with its failure', async () => {
    await fail('a', thursday, 'server');
    expect(await listChecks('a')).toEqual([record(thursday, failure('server'))]);
    expect(await findCheckState('a')).toMatchObject({
      ...{ failures: 1, lastCheckAt: thursday, lastSuccessAt: null, dueAt: thursday + day },
      lastCheck: { error: { kind: 'server' } },
    });
  });

  it('is not written once the newsletter was removed, or reads from elsewhere', async () => {
    await updateSubscription('b', { removedAt: thursday });
    await updateSubscription('a', {}, { source: feedOf('moved') });
    for (const id of ['a', 'b']) await fail(id, thursday, 'server');
    expect([await listChecks('a'), await listChecks('b')]).toEqual([[], []]);
    expect([(await findCheckState('a')).failures, (await findCheckState('b')).failures]).toEqual([0, 0]);
  });

  it('for want of a network is listed, while it is looked for', async () => {
    await fail('a', thursday, 'offline');
    await fail('b', thursday, 'unreachable');
    await fail('home', thursday, 'server');
    const unreached = async () => (await listUnreached()).map(({ newsletterId }) => newsletterId).sort();
    expect(await unreached()).toEqual(['a', 'b']);
    await updateSubscription('b', { pausedAt: thursday });
    expect(await unreached()).toEqual(['a']);
  });
});

describe('the checks', () => {
  const times = async (id: string) => (await listChecks(id)).map(({ at }) => at - thursday);

  it('are the last 50, oldest first, of each newsletter', async () => {
    for (let n = 0; n < 53; n++) await check([], { now: thursday + n });
    await check([], { newsletterId: 'a', now: thursday });
    expect(await times('home')).toEqual(Array.from({ length: 50 }, (_, n) => n + 3));
    expect(await times('a')).toEqual([0]);
  });

  it('that a clock set back since has dated ahead make room', async () => {
    for (let n = 0; n < 50; n++) await check([], { now: thursday + 400 * day + n });
    await check([], { newsletterId: 'a', now: thursday + 400 * day });
    await check([], { now: thursday });
    await check([], { now: thursday + 1 });
    expect(await times('home')).toEqual([0, 1]);
    expect(await times('a')).toEqual([400 * day]);
  });
});
