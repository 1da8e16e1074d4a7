import { expect, it } from 'vitest';
import { readJsonLd } from '../../../../utils/feed/site/read-json-ld.ts';

const article = { headline: ' H ', datePublished: '2025-10-23', publisher: [{ name: 'P' }] };
const read = { headline: 'H', datePublished: '2025-10-23', publisher: 'P' };

it.each([
  [[JSON.stringify(article)], read],
  [['{broken', JSON.stringify([{ '@type': 'WebSite' }, article])], read],
  [[JSON.stringify({ '@graph': [null, article] })], read],
  [['{"datePublished":"2025","publisher":"Q"}'], { headline: null, datePublished: '2025', publisher: 'Q' }],
  [['{"datePublished":5}', '[[[]]]', 'null', '['.repeat(100_000)], undefined],
  [[], undefined],
])('readJsonLd %#', (blocks, expected) => {
  expect(readJsonLd(blocks)).toEqual(expected);
});
