import { expect, it } from 'vitest';
import { accept, acceptFile } from '../../../../utils/feed/request/accept.ts';

it('both let in what a server calls otherwise, at last', () => {
  for (const header of [accept, acceptFile]) expect(header).toMatch(/, \*\/\*;q=0\.1$/);
});

it('names feeds before pages, and a file a stream of bytes', () => {
  expect(accept.indexOf('application/rss+xml')).toBeLessThan(accept.indexOf('text/html'));
  expect(acceptFile).toContain('application/octet-stream');
});
