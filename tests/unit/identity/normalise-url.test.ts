import { describe, expect, it } from 'vitest';
import { normaliseUrl } from '../../../utils/identity/normalise-url.ts';

describe('normaliseUrl', () => {
  it.each([
    'http://news.example/p/rosacea',
    'https://www.news.example/p/rosacea',
    'https://moved.example/p/rosacea/',
    'https://news.example/p/Rosacea?utm_source=feed&_bhlid=1#top',
  ])('sees one post in %s', (url) => {
    expect(normaliseUrl(url)).toBe('/p/rosacea');
  });

  it('tells posts apart', () => {
    const posts = [
      ...['/p/rosacea', '/p/acne', '/p?id=1', '/p?id=2'],
      ...['/p/rosacea-a1b2', '/p/rosacea-2025', '/p/rosacea-2026'],
    ].map((path) => `https://news.example${path}`);
    expect(new Set(posts.map(normaliseUrl)).size).toBe(posts.length);
  });

  it('does not mind the order of parameters', () => {
    expect(normaliseUrl('https://a.example/p?b=2&a=1')).toBe(normaliseUrl('https://a.example/p?a=1&b=2'));
  });

  it('keeps the host of an address without a path', () => {
    expect(normaliseUrl('https://news.example/')).toBe('news.example');
  });

  it('leaves alone what is no address', () => {
    expect(normaliseUrl(' tag:news,2025:1 ')).toBe('tag:news,2025:1');
  });
});
