import { expect, it } from 'vitest';
import { schemesOf } from '../../../utils/address/schemes-of.ts';

it.each([
  ['http://a.example/feed', false, ['https://a.example/feed', 'http://a.example/feed']],
  ['https://a.example/feed', true, ['https://a.example/feed', 'http://a.example/feed']],
  ['https://a.example:8443/', true, ['https://a.example:8443/', 'http://a.example:8443/']],
  // What somebody wrote as https stays that; a port belongs to one scheme.
  ['https://a.example/feed', false, ['https://a.example/feed']],
  ['http://a.example:8080/feed', false, ['http://a.example:8080/feed']],
])('schemesOf %s (guessed: %s) are %j', (url, isGuessed, expected) => {
  expect(schemesOf({ url, isGuessed })).toEqual(expected);
});
