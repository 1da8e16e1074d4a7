import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { followKey, readSession, writeSession } from '../../../../utils/platform/session.ts';
import { listSubscriptions } from '../../../../utils/store/newsletters.ts';
import { followGranted } from '../../../../utils/worker/subscriptions/follow-granted.ts';
import { makeWorld, type World } from '../rules/world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const address = 'https://lamps.example/feed';
const wanted = { name: 'Lamps', isNamed: false, address, source: { kind: 'feed', url: address } };
const names = async () => (await listSubscriptions()).map(({ name }) => name);

describe('followGranted', () => {
  it('adds what was wanted once its website is granted, and not twice', async () => {
    await writeSession(followKey, wanted);
    await followGranted();
    expect(await names()).toContain('Lamps');
    expect(await readSession(followKey)).toBeFalsy();
    const before = await names();
    await followGranted();
    expect(await names()).toEqual(before);
  });

  it('adds nothing where another website was granted', async () => {
    world.revoked.add('lamps.example');
    await writeSession(followKey, wanted);
    await followGranted();
    expect(await names()).not.toContain('Lamps');
  });

  it('adds nothing where nothing was wanted, or what stands there is no subscription', async () => {
    await followGranted();
    await writeSession(followKey, { ...wanted, address: 'javascript:void 0' });
    await followGranted();
    expect(await names()).not.toContain('Lamps');
  });
});
