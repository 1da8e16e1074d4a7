import { expect, it } from 'vitest';
import { webAddress } from '../../../../utils/view/commands/web-address.ts';

it.each([
  ['https://news.example/p/one', 'https://news.example/p/one'],
  ['HTTP://news.example/', 'HTTP://news.example/'],
  ['mailto:one@news.example', null],
  ['//news.example/', null],
  [null, null],
])('%s is a link, if at all, as %s', (url, link) => {
  expect(webAddress(url)).toBe(link);
});
