import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSubscription, mirrorSubscription } from '../../../utils/backup/mirror-subscription.ts';
import { packSubscription } from '../../../utils/backup/pack-subscription.ts';
import { fillDatabase } from './fill-database.ts';
import { subscriptionOf } from './subscription-of.ts';

const { local } = fakeBrowser.storage;
const one = subscriptionOf('a.example');
const key = 'subscription:a.example';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('writes what was chosen, once for each change', async () => {
  await fillDatabase([], [one]);
  const set = vi.spyOn(local, 'set');
  expect(await mirrorSubscription('a.example')).toBe(true);
  expect(await mirrorSubscription('a.example')).toBe(true);
  expect(set).toHaveBeenCalledOnce();
  const muted = subscriptionOf('a.example', { isMuted: true });
  await fillDatabase([], [muted]);
  await mirrorSubscription('a.example');
  expect(await local.get(null)).toEqual({ [key]: packSubscription(muted) });
});

it('keeps one that the database lost until it is removed for good', async () => {
  await local.set({ [key]: packSubscription(one), other: 1 });
  await fillDatabase([]);
  expect(await mirrorSubscription('a.example')).toBe(true);
  expect(await local.get(key)).toEqual({ [key]: packSubscription(one) });
  await local.set({ 'told:a.example': ['one'] });
  expect(await forgetSubscription('a.example')).toBe(true);
  expect(await local.get(null)).toEqual({ other: 1 });
});

it.each(['get', 'set'] as const)('says so when the storage cannot be opened: %s', async (name) => {
  await fillDatabase([], [one]);
  vi.spyOn(local, name).mockRejectedValue(new Error('broken'));
  expect(await mirrorSubscription('a.example')).toBe(false);
});
