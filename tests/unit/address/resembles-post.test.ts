import { expect, it } from 'vitest';
import { resemblesPost } from '../../../utils/address/resembles-post.ts';

it.each([
  ['beehiiv and Substack, whatever is known', [], 'https://a.example/p/first'],
  ['dates in the address', ['https://a.example/2026/05/spring'], 'https://a.example/2019/11/autumn/'],
  ['a folder', ['https://a.example/letters/spring'], 'https://a.example/letters/autumn'],
  ['no folder', ['https://a.example/spring'], 'https://a.example/autumn'],
])('takes posts: %s', (_name, known, address) => {
  expect(resemblesPost(known)(address)).toBe(true);
});

it.each([
  ['the home page', ['https://a.example/spring'], 'https://a.example/'],
  ['another folder', ['https://a.example/letters/spring'], 'https://a.example/tags/spring'],
  ['a folder where posts have none', ['https://a.example/spring'], 'https://a.example/tags/spring'],
  ['a page where posts have a folder', ['https://a.example/p/spring'], 'https://a.example/about'],
  ['what is no address', ['https://a.example/spring'], 'about'],
])('leaves other pages: %s', (_name, known, address) => {
  expect(resemblesPost(known)(address)).toBe(false);
});
