import { expect, it } from 'vitest';
import { chunkKey, parseChunkKey } from '../../../utils/backup/chunk-key.ts';

it.each([
  { newsletterId: 'home', chunk: '2026-10.0' },
  { newsletterId: 'a.example:8080/feed?x=1:2', chunk: '1969-12.10' },
])('$newsletterId $chunk', (ref) => {
  expect(parseChunkKey(chunkKey(ref))).toEqual(ref);
});

it.each([
  'ledgerMirror',
  'ledger:',
  'ledger:home',
  'ledger:2026-10.0',
  'ledger:home:october',
  'x:home:2026-10.0',
])('takes %s for no piece of the ledger', (key) => {
  expect(parseChunkKey(key)).toBeNull();
});
