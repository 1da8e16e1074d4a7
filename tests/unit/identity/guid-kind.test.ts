import { expect, it } from 'vitest';
import { guidKind } from '../../../utils/identity/guid-kind.ts';
import { normaliseGuid } from '../../../utils/identity/normalise-guid.ts';

it.each([
  ['https://news.example/p/acne', 'address'],
  ['https://news.example/?p=12', 'address'],
  ['https://news.example', 'address'],
  ['3f1d2c4b-0000-4000-8000-000000000002', 'uuid'],
  ['urn:uuid:3f1d2c4b-0000-4000-8000-000000000002', 'uuid'],
  ['urn:isbn:3', 'urn'],
  ['tag:news.example,2025:post', 'urn'],
  ['12345', 'other'],
  ['post-12 of news.example', 'other'],
])('guidKind of %s is %s, normalised or not', (guid, kind) => {
  expect(guidKind(guid)).toBe(kind);
  expect(guidKind(normaliseGuid(guid) ?? '')).toBe(kind);
});
