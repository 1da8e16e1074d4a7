import { expect, it } from 'vitest';
import { normaliseGuid } from '../../../utils/identity/normalise-guid.ts';

it.each([
  ['https://www.news.example/p/acne-1f2e/', '/p/acne'],
  ['HTTP://news.example/p/acne', '/p/acne'],
  [' 3f1d2c4b-0000-4000-8000-000000000002 ', '3f1d2c4b-0000-4000-8000-000000000002'],
  ['Post-A1b2', 'Post-A1b2'],
  ['  ', null],
])('normaliseGuid of "%s"', (guid, normal) => {
  expect(normaliseGuid(guid)).toBe(normal);
});
