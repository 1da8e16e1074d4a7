import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newsletter } from '../../../../utils/newsletter.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { changeSubscription } from '../../../../utils/worker/subscriptions/change-subscription.ts';
import { testAddress } from '../../../../utils/worker/subscriptions/test-address.ts';
import { feed, take } from './take.ts';
import {
  askNow,
  day,
  feedAnswer,
  feedOf,
  makeWorld,
  minute,
  readRow,
  thursday,
  type World,
  wait,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => vi.unstubAllGlobals());

const body = feedOf([{ title: 'One', at: thursday - 7 * day }]);

describe('hosts that were granted', () => {
  const both = (...hosts: string[]) => hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]);

  beforeEach(() => {
    world.answer = (request) => feedAnswer(request, body);
  });

  it('[grants] are given back once no newsletter needs them, and what was removed can no longer be taken back', async () => {
    await take(feed('https://a.example/feed'), feed('https://b.example/feed'));
    world.granted = new Set(both('a.example', 'www.a.example', 'b.example'));
    await changeSubscription('a.example/feed', { isRemoved: true });
    wait(minute);
    await resumeWork();
    expect([...world.granted]).toContain('https://a.example/*');
    wait(15 * minute);
    await resumeWork();
    expect([...world.granted]).toEqual(both('b.example'));
  });

  it('[grants] of many removed together are looked at once', async () => {
    const hosts = Array.from({ length: 5 }, (_, at) => `letter-${at}.example`);
    await take(...hosts.map((host) => feed(`https://${host}/feed`)));
    world.granted = new Set(both(...hosts, 'kept.example'));
    for (const host of hosts) await changeSubscription(`${host}/feed`, { isRemoved: true });
    wait(15 * minute);
    const looks = vi.spyOn(fakeBrowser.permissions, 'getAll');
    await resumeWork();
    expect(looks).toHaveBeenCalledTimes(1);
    expect([...world.granted]).toEqual(both('kept.example'));
  });

  it('[grants] are kept while another newsletter is read there, and while a person is about to add one', async () => {
    await take(feed('https://a.example/one'), feed('https://www.a.example/two'));
    world.granted = new Set(both('a.example', 'www.a.example', 'new.example'));
    await changeSubscription('a.example/one', { isRemoved: true });
    wait(15 * minute);
    await resumeWork();
    expect([...world.granted]).toEqual(both('a.example', 'www.a.example', 'new.example'));
  });

  it('[grants] nothing was added for are given back at the next start of the browser, but not what is shared by all', async () => {
    await take(feed('https://a.example/feed'));
    const home = new URL(newsletter.homePage).host;
    world.granted = new Set([...both('a.example', 'tried.example'), '*://*/*', `https://${home}/*`]);
    await fakeBrowser.storage.session.clear();
    await resumeWork();
    expect([...world.granted]).toEqual([...both('a.example'), '*://*/*', `https://${home}/*`]);
  });

  it('[grants] missing are named: the address of the feed, not that of its page', async () => {
    world.revoked.add('feeds.example');
    world.answer = () =>
      new Response('<!doctype html><link rel="alternate" type="text/xml" href="https://feeds.example/x">');
    expect(await testAddress('https://page.example')).toMatchObject({ needs: 'https://feeds.example/x' });
    await take({ name: 'Notes', address: 'https://page.example/', source: null });
    expect((await readRow('page.example')).lastCheck?.error).toMatchObject({
      ...{ kind: 'no-permission', url: 'https://feeds.example/x' },
    });
    expect(await askNow('page.example')).toMatchObject({ ok: false, error: { kind: 'no-permission' } });
  });

  it('[grants] missing are named for a feed that is merely linked, where there is nothing else', async () => {
    world.revoked.add('feeds.example');
    const page = '<!doctype html><a href="https://feeds.example/letters">RSS</a>';
    world.answer = ({ url }) =>
      url === 'https://page.example/' ? new Response(page) : new Response(null, { status: 404 });
    expect(await testAddress('page.example')).toMatchObject({ needs: 'https://feeds.example/letters' });
  });
});
