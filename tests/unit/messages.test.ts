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
    ['no name', { name: '  ' }],
  ])('refuses a subscription with %s', (_name, change) => {
    const broken = { ...newsletters[0], ...change };
    expect(parseRequest({ type: 'subscribe', newsletters: [broken] })).toBeUndefined();
  });

  it('takes a change with some of its parts, and no empty name', () => {
    const request = { type: 'change-subscription', newsletterId: 'home' };
    expect(parseRequest({ ...request, change: { isPaused: true } })).toMatchObject({
      change: { isPaused: true },
    });
    expect(parseRequest({ ...request, change: { name: '' } })).toBeUndefined();
    expect(parseRequest({ ...request, change: { isMuted: 'yes' } })).toBeUndefined();
  });

  it.each([undefined, null, 'wake', { type: 'wake' }, {}])('knows nothing of %j', (message) => {
    expect(parseRequest(message)).toBeUndefined();
  });
});
