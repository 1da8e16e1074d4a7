import '../../store/fake-extension.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { listIssueIdsInState } from '../../../../utils/store/found-rows.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import { keepIds } from '../../../../utils/view/queries/keep-ids.ts';
import { soon } from '../../../soon.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../store/fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  await check([entry('Rosacea', thursday), entry('Hives', thursday - 1)]);
});

it('gives nothing before it was asked to load, and loads once', async () => {
  const query = vi.fn(() => listIssueIdsInState('unread'));
  const kept = keepIds(query, () => undefined);
  expect(kept.now()).toBeUndefined();
  expect(query).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([kept.loaded(), kept.loaded()]);
  // Of what is there at the first check the newest alone is new.
  expect(one).toEqual(new Set([(await issueOf('Rosacea')).id]));
  expect(other).toBe(one);
  expect(kept.now()).toBe(one);
  expect(query).toHaveBeenCalledOnce();
});

it('follows what is changed, and says so', async () => {
  const { id } = await issueOf('Rosacea');
  const changed = vi.fn();
  const kept = keepIds(() => listIssueIdsInState('unread'), changed);
  await kept.loaded();
  expect(changed).not.toHaveBeenCalled();
  await recordReading(id, { kind: 'marked' }, 6);
  await soon(() => expect(changed).toHaveBeenCalled());
  expect(kept.now()?.has(id)).toBe(false);
});

it('says nothing of a change that leaves the ids as they are', async () => {
  const changed = vi.fn();
  const runs = vi.fn();
  const kept = keepIds(async () => {
    await listIssueIdsInState('unread');
    runs();
    return ['same'];
  }, changed);
  await kept.loaded();
  await recordReading((await issueOf('Rosacea')).id, { kind: 'marked' }, 6);
  await soon(() => expect(runs.mock.calls.length).toBeGreaterThan(1));
  expect(changed).not.toHaveBeenCalled();
});
