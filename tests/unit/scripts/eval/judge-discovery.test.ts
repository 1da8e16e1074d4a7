import { expect, it } from 'vitest';
import { judgeDiscovery } from '../../../../scripts/eval/judge-discovery.ts';

it('judgeDiscovery compares file names in order', () => {
  const link = (name: string) => `<link rel="alternate" type="application/rss+xml" href="/feeds/${name}">`;
  const judge = (expectedFileNames: string[]) =>
    judgeDiscovery(
      { file: 'page.html', pageUrl: 'https://a.example/', expectedFileNames },
      new TextEncoder().encode(link('a.xml') + link('b.xml')),
    );
  expect(judge(['a.xml', 'b.xml'])).toEqual([]);
  expect(judge(['b.xml', 'a.xml'])).toEqual(['["a.xml","b.xml"], expected ["b.xml","a.xml"]']);
});
