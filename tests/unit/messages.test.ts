import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../utils/messages.ts';

describe('parseRequest', () => {
  const newsletters = [
    { name: ' Skin ', address: 'https://a.example', source: { kind: 'feed', url: 'https://a.example/feed' } },
  ];

  it('takes subscriptions, their names trimmed', () => {
    expect(parseRequest({ type: 'subscribe', newsletters })).toMatchObject({
      newsletters: [{ name: 'Skin' }],
    });
  });

  it.each([
    ['an address that is no web address', { address: 'javascript:alert(1)' }],
    ['a source that is no web address', { source: { kind: 'feed', url: 'file:///etc/passwd' } }],
    ['a source of another kind', { source: { kind: 'mail', url: 'https://a.example' } }],
    ['a password in its address', { address: 'https://me:pw@a.example' }],
    ['a name in its source', { source: { kind: 'feed', url: 'https://me@a.example/feed' } }],
    ['no name', { name: '  ' }],
  ])('refuses a subscription with %s', (_name, change) => {
    const broken = { ...newsletters[0], ...change };
    expect(parseRequest({ type: 'subscribe', newsletters: [broken] })).toBeUndefined();
  });

  it('takes one whose source is still to be found, and an address with an at sign in its path', () => {
    const changed = { ...newsletters[0], source: null, address: 'https://a.example/@me' };
    expect(parseRequest({ type: 'subscribe', newsletters: [changed] })).toBeDefined();
  });

  it('takes a change with some of its parts, and no empty name', () => {
    const request = { type: 'change-subscription', newsletterId: 'home' };
    expect(parseRequest({ ...request, change: { isPaused: true } })).toMatchObject({
      change: { isPaused: true },
    });
    expect(parseRequest({ ...request, change: { name: '' } })).toBeUndefined();
    expect(parseRequest({ ...request, change: { isMuted: 'yes' } })).toBeUndefined();
  });

  const address = (length: number) => 'https://a.example/'.padEnd(length, 'a');
  const subscriptions = (count: number) => new Array<unknown>(count).fill(newsletters[0]);
  const feed = (url: string) => ({ ...newsletters[0], source: { kind: 'feed', url } });

  it.each<[string, number, (size: number) => { type: string; [part: string]: unknown }]>([
    ['check-now: id', 2_000, (size) => ({ type: 'check-now', newsletterId: 'n'.repeat(size) })],
    ['save-guide: id', 2_000, (size) => ({ type: 'save-guide', guideId: 'g'.repeat(size) })],
    ['test-address: address', 4_000, (size) => ({ type: 'test-address', address: address(size) })],
    [
      'change-address: id',
      2_000,
      (size) => ({
        type: 'change-address',
        newsletterId: 'n'.repeat(size),
        address: address(20),
      }),
    ],
    [
      'change-address: address',
      4_000,
      (size) => ({
        type: 'change-address',
        newsletterId: 'home',
        address: address(size),
      }),
    ],
    ['subscribe: list', 5_000, (size) => ({ type: 'subscribe', newsletters: subscriptions(size) })],
    [
      'subscribe: name',
      200,
      (size) => ({
        type: 'subscribe',
        newsletters: [{ ...newsletters[0], name: 'n'.repeat(size) }],
      }),
    ],
    [
      'subscribe: address',
      4_000,
      (size) => ({
        type: 'subscribe',
        newsletters: [{ ...newsletters[0], address: address(size) }],
      }),
    ],
    ['subscribe: source', 4_000, (size) => ({ type: 'subscribe', newsletters: [feed(address(size))] })],
    [
      'change-subscription: id',
      2_000,
      (size) => ({
        type: 'change-subscription',
        newsletterId: 'n'.repeat(size),
        change: {},
      }),
    ],
    [
      'change-subscription: name',
      200,
      (size) => ({
        type: 'change-subscription',
        newsletterId: 'home',
        change: { name: 'n'.repeat(size) },
      }),
    ],
    [
      'start-backfill: id',
      2_000,
      (size) => ({
        type: 'start-backfill',
        newsletterId: 'n'.repeat(size),
        site: address(20),
      }),
    ],
    [
      'start-backfill: site',
      4_000,
      (size) => ({
        type: 'start-backfill',
        newsletterId: 'home',
        site: address(size),
      }),
    ],
    ['stop-backfill: id', 2_000, (size) => ({ type: 'stop-backfill', newsletterId: 'n'.repeat(size) })],
    [
      'read-popup: id',
      2_000,
      (size) => ({
        type: 'read-popup',
        choice: { newsletterId: null, issueId: 'i'.repeat(size), listed: 5 },
      }),
    ],
    [
      'read-popup: list',
      10_000,
      (size) => ({
        type: 'read-popup',
        choice: { newsletterId: 'home', issueId: null, listed: size },
      }),
    ],
    ['read-opml: text', 20_000_000, (size) => ({ type: 'read-opml', text: 'o'.repeat(size) })],
  ])('takes %s of %d, and no more', (_name, most, request) => {
    const given = request(most);
    expect(parseRequest(given)?.type).toBe(given.type);
    expect(parseRequest(request(most + 1))).toBeUndefined();
  });

  it('takes what is asked for, and nothing beside it', () => {
    expect(parseRequest({ type: 'write-opml', text: 'x' })).toEqual({ type: 'write-opml' });
    expect(parseRequest({ type: 'save-guide', guideId: 'g', newsletterId: 'n' })).toEqual({
      type: 'save-guide',
      guideId: 'g',
    });
  });

  it('takes no request for another', () => {
    expect(parseRequest({ type: 'save-guide', newsletterId: 'n' })).toBeUndefined();
    expect(parseRequest({ type: 'toString' })).toBeUndefined();
    expect(parseRequest({ type: ['check-now'], newsletterId: 'n' })).toBeUndefined();
  });

  it.each([undefined, null, 'wake', { type: 'wake' }, {}])('knows nothing of %j', (message) => {
    expect(parseRequest(message)).toBeUndefined();
  });
});
