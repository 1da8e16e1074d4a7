import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listMirrored } from '../../../utils/backup/list-mirrored.ts';
import { packChunk } from '../../../utils/backup/pack-chunk.ts';
import { packSubscription } from '../../../utils/backup/pack-subscription.ts';
import { hasBegunEmpty, restoreLost } from '../../../utils/backup/restore-lost.ts';
import { readRestoredNotice } from '../../../utils/backup/restored-notice.ts';
import { database } from '../../../utils/store/database.ts';
import { mergeKept } from '../../../utils/store/kept.ts';
import { findUntold } from '../../../utils/store/untold.ts';
import { fillDatabase, listAll, listSubscribed } from './fill-database.ts';
import { ledgerRow } from './ledger-rows.ts';
import { subscriptionOf } from './subscription-of.ts';

vi.mock('../../../utils/store/kept.ts', { spy: true });

const { local, session } = fakeBrowser.storage;
const mine = subscriptionOf('news.example/feed');
const other = subscriptionOf('a.example');
const rows = [1, 2, 3].map((n) => ledgerRow(n));
const ofOther = ledgerRow(4, { newsletterId: 'a.example' });
const nothing = { readings: 0, newsletters: 0 };

beforeEach(async () => {
  fakeBrowser.reset();
  await fillDatabase([]);
});
afterEach(() => vi.restoreAllMocks());

async function keepAll(): Promise<void> {
  await local.set({
    'ledger:news.example/feed:2026-10.0': packChunk(rows),
    'ledger:a.example:2026-10.0': packChunk([ofOther]),
    'subscription:news.example/feed': packSubscription(mine),
    'subscription:a.example': packSubscription(other),
    popupSnapshot: { version: 2 },
  });
}

it('puts back all of an empty database', async () => {
  await keepAll();
  expect(await restoreLost(9)).toEqual({ readings: 4, newsletters: 2 });
  expect(await listAll()).toEqual([ofOther, ...rows]);
  expect(await listSubscribed()).toEqual([other, mine]);
  expect(await readRestoredNotice()).toEqual({ at: 9, readings: 4, newsletters: 2, lost: 'nothing' });
});

it('tells of what came back though the worker ended on the way', async () => {
  await keepAll();
  vi.mocked(mergeKept).mockRejectedValueOnce(new Error('ended'));
  await expect(restoreLost(9)).rejects.toThrow('ended');
  expect(await listAll()).toEqual([ofOther, ...rows]);
  expect(await restoreLost(10)).toEqual(nothing);
  expect(await readRestoredNotice()).toEqual({ at: 9, readings: 4, newsletters: 2, lost: 'nothing' });
  expect(await findUntold()).toBeUndefined();
});

it('counts a reading once that two pieces hold, and takes what was done last', async () => {
  const [first] = rows;
  const later = ledgerRow(1, { note: 'later', changedAt: 2 ** 41 });
  await local.set({
    'ledger:news.example/feed:2026-10.0': packChunk(first ? [first] : []),
    'ledger:news.example/feed:2026-10.1': packChunk([later]),
  });
  expect(await restoreLost(9)).toEqual({ readings: 1, newsletters: 0 });
  expect(await listAll()).toEqual([later]);
});

it('puts back the half that is missing, and leaves what was changed later', async () => {
  await keepAll();
  const later = ledgerRow(1, { readAt: null, unreadAt: 2 ** 41, changedAt: 2 ** 41 });
  const muted = subscriptionOf('a.example', { isMuted: true });
  await fillDatabase([later], [muted]);
  expect(await restoreLost(9)).toEqual({ readings: 3, newsletters: 1 });
  expect(await listAll()).toEqual([ofOther, later, ...rows.slice(1)]);
  expect(await listSubscribed()).toEqual([muted, mine]);
});

it('says nothing when nothing was lost, and looks once a session', async () => {
  await keepAll();
  await fillDatabase([...rows, ofOther], [mine, other]);
  expect(await restoreLost(9)).toEqual(nothing);
  expect(await readRestoredNotice()).toBeNull();
  await fillDatabase([], [mine, other]);
  expect(await restoreLost(10)).toEqual(nothing);
  await session.clear();
  expect(await restoreLost(11)).toEqual({ readings: 4, newsletters: 0 });
});

it('looks again in the same session where the browser has dropped the database and begun another', async () => {
  await keepAll();
  await fillDatabase([...rows, ofOther], [mine, other]);
  expect(await restoreLost(9)).toEqual(nothing);
  await fillDatabase([]);
  expect(await restoreLost(10)).toEqual({ readings: 4, newsletters: 2 });
  expect(await readRestoredNotice()).toEqual({ at: 10, readings: 4, newsletters: 2, lost: 'nothing' });
});

it('says that settings are gone where the mirror is, and is not where there never was one', async () => {
  await local.set({ welcomedAt: 3 });
  await fillDatabase(rows, [mine]);
  expect(await restoreLost(9)).toEqual(nothing);
  expect(await readRestoredNotice()).toEqual({ at: 9, ...nothing, lost: 'settings' });
  expect(await hasBegunEmpty()).toBe(false);

  fakeBrowser.reset();
  await local.set({ saveGuides: false });
  await restoreLost(9);
  expect(await readRestoredNotice()).toBeNull();
});

it('says that settings may be lost where the mirror lacks what the database has', async () => {
  await keepAll();
  await fillDatabase([...rows, ofOther, ledgerRow(5)], [mine, other]);
  await database.unfinished.put({ key: 'any', newsletterId: 'a.example', issueId: null, at: 1 } as never);
  await restoreLost(9);
  // It was not mirrored yet.
  expect(await readRestoredNotice()).toBeNull();
  await database.unfinished.clear();
  await session.clear();
  expect(await restoreLost(10)).toEqual(nothing);
  expect(await readRestoredNotice()).toEqual({ at: 10, ...nothing, lost: 'some' });
});

it('knows a session that found nothing at all', async () => {
  await restoreLost(9);
  expect(await hasBegunEmpty()).toBe(true);
  expect(await readRestoredNotice()).toBeNull();
  fakeBrowser.reset();
  await keepAll();
  await restoreLost(9);
  expect(await hasBegunEmpty()).toBe(false);
});

it('reads a storage that opens at the second call', async () => {
  await keepAll();
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('Corruption'));
  expect(await restoreLost(9)).toEqual({ readings: 4, newsletters: 2 });
});

it('looks again where the session cannot be written down', async () => {
  await keepAll();
  vi.spyOn(session, 'get').mockRejectedValue(new Error('broken'));
  vi.spyOn(session, 'set').mockRejectedValue(new Error('broken'));
  expect(await restoreLost(9)).toEqual({ readings: 4, newsletters: 2 });
  expect(await restoreLost(9)).toEqual(nothing);
});

it('goes on without a storage that cannot be opened, and looks again when it can', async () => {
  await keepAll();
  const broken = new Error('broken');
  vi.spyOn(local, 'get').mockRejectedValueOnce(broken).mockRejectedValueOnce(broken);
  expect(await restoreLost(9)).toEqual(nothing);
  expect(await restoreLost(10)).toEqual({ readings: 4, newsletters: 2 });
});

describe('the mirrors of a former version', () => {
  const former = (n: number) => ({
    fingerprint: `2026-10-${10 + n} issue ${n}`,
    newsletterId: 'home',
    issueId: `home:${n}`,
    title: `Issue ${n}`,
    publishedAt: Date.UTC(2026, 9, 10 + n, 13),
    readAt: 6,
  });
  const formerMirrors = {
    ledgerMirror: [former(1), former(2)],
    newslettersMirror: [{ id: 'home', name: 'Home', address: 'https://home.example', addedAt: 0 }],
  };

  beforeEach(() => local.set(formerMirrors));

  it('come back, and are moved', async () => {
    expect(await restoreLost(9)).toEqual({ readings: 2, newsletters: 1 });
    expect((await listAll()).map(({ title }) => title).sort()).toEqual(['Issue 1', 'Issue 2']);
    const { restoredNotice, ...left } = await local.get(null);
    expect(Object.keys(left).sort()).toEqual(['ledger:home:2026-10.0', 'subscription:home']);
    expect(listMirrored(left).rows.flat()).toEqual(expect.arrayContaining(await listAll()));
  });

  it('come back though there is no room to move them, and stay', async () => {
    vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    expect(await restoreLost(9)).toEqual({ readings: 2, newsletters: 1 });
    expect(await local.get(null)).toEqual(formerMirrors);
  });

  it('stay as long as only a part of them is moved', async () => {
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (values) => {
      if ('subscription:home' in values) throw new Error('full');
      await set(values);
    });
    await restoreLost(9);
    expect(await local.get(null)).toMatchObject(formerMirrors);
  });

  it('do not count where today’s mirror has a subscription already', async () => {
    const chosen = subscriptionOf('home', { isMuted: true });
    await local.set({ 'subscription:home': packSubscription(chosen) });
    await restoreLost(9);
    expect(await listSubscribed()).toEqual([chosen]);
    expect(await local.get('subscription:home')).toEqual({ 'subscription:home': packSubscription(chosen) });
  });
});
