import { expect, it } from 'vitest';
import { normaliseGuid } from '../../../utils/identity/normalise-guid.ts';

it.each([
  ['https://www.news.example/p/acne-1f2e/', '/p/acne-1f2e'],
  ['HTTP://news.example/p/acne', '/p/acne'],
  [' 3F1D2C4B-0000-4000-8000-000000000002 ', '3f1d2c4b-0000-4000-8000-000000000002'],
  ['urn:uuid:3F1D2C4B-0000-4000-8000-000000000002', '3f1d2c4b-0000-4000-8000-000000000002'],
  ['URN:UUID:not-one', 'URN:UUID:not-one'],
  ['tag:news.example,2025:Post', 'tag:news.example,2025:Post'],
  ['Post-A1b2', 'Post-A1b2'],
  ['  ', null],
])('normaliseGuid of "%s"', (guid, normal) => {
  expect(normaliseGuid(guid)).toBe(normal);
});
