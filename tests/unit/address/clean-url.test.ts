import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../utils/address/clean-url.ts';

const signed =
  'https://beehiiv-publication-files.s3.amazonaws.com/a/Gut-Skin%20FREE%20Guide.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA%2F20251023%2Fus-east-1&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=0a%2bF~+x';

describe('cleanUrl', () => {
  it('keeps a signed address byte for byte', () => {
    expect(cleanUrl(signed)).toBe(signed);
  });

  it.each([
    ['https://a.example/p?utm_source=x&id=1&_bhlid=9&UTM_medium=y', 'https://a.example/p?id=1'],
    ['https://a.example/?mc_cid=1&mc_eid=2&id=3', 'https://a.example/?id=3'],
    ['https://a.example/p?utm_source=x#part', 'https://a.example/p#part'],
    ['https://a.example/p?ref=utm_source', 'https://a.example/p?ref=utm_source'],
    ['https://a.example/p?b=2&a=1&b=%20', 'https://a.example/p?b=2&a=1&b=%20'],
    ['https://member:secret@a.example/p', 'https://a.example/p'],
    ['https://member@a.example/p?id=1&utm_id=2#part', 'https://a.example/p?id=1#part'],
    ['  https://a.example  ', 'https://a.example/'],
  ])('%s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });

  it.each(['javascript:alert(1)', 'mailto:a@b.example', 'data:text/html,x', 'ftp://a.example/', '', 'p/a'])(
    'has no address for %s',
    (url) => {
      expect(cleanUrl(url)).toBeNull();
    },
  );

  it('resolves against a base', () => {
    expect(cleanUrl('/p/a?utm_id=1', 'https://a.example/x')).toBe('https://a.example/p/a');
  });
});
