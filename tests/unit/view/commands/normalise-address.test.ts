import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '../../../../utils/view/commands/normalise-address.ts';

describe('normaliseAddress', () => {
  it.each([
    ['letters.example', 'https://letters.example/'],
    [' http://letters.example/feed ', 'http://letters.example/feed'],
    ['localhost:8080/feed', 'https://localhost:8080/feed'],
    ['feed://letters.example/rss', 'https://letters.example/rss'],
    ['feed:https://letters.example/rss', 'https://letters.example/rss'],
    ['HTTPS://Letters.Example', 'https://letters.example/'],
  ])('%s is %s', (typed, address) => {
    expect(normaliseAddress(typed)).toBe(address);
  });

  it.each([
    '',
    '   ',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://x.example',
    'a b',
    'https://me:pw@x.example',
  ])('takes "%s" for no address', (typed) => {
    expect(normaliseAddress(typed)).toBeNull();
  });
});
