import { describe, expect, it } from 'vitest';
import { foldLink } from '../../../../../utils/learning/corrections/tokens/fold-link.ts';

describe('foldLink', () => {
  it.each([
    ['https://a.example/p/', 'a.example/p'],
    ['http://www.a.example/p', 'a.example/p'],
    ['https://a.example/p?utm_source=x&id=5', 'a.example/p?id=5'],
    ['https://a.example/p?id=5&mc_cid=1&fbclid=2', 'a.example/p?id=5'],
    ['https://a.example/p?utm_source=x', 'a.example/p'],
    ['https://a.example/index?r=site', 'a.example/index?r=site'],
    ['ask@a.example', 'ask@a.example'],
    ['10.1000/xyz', '10.1000/xyz'],
  ])('of %s leaves %s', (address, folded) => {
    expect(foldLink(address)).toBe(folded);
  });
});
