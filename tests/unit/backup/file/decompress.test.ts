import { expect, it } from 'vitest';
import { decompress } from '../../../../utils/backup/file/decompress.ts';
import { gzip } from './backup-rows.ts';

async function read(file: Blob) {
  const told: number[] = [];
  const pieces = decompress(file, (bytes) => told.push(bytes));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const next = await pieces.next();
    if (next.done) return { end: next.value, bytes: await new Blob(parts).bytes(), told };
    parts.push(next.value);
  }
}

const noise = crypto.getRandomValues(new Uint8Array(60_000));

it('gives what was compressed, and tells how far it has come', async () => {
  const file = await gzip(noise);
  const { end, bytes, told } = await read(file);
  expect(end).toBe('end');
  expect(bytes).toEqual(noise);
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBe(file.size);
});

it('finds out a file that was cut, and one that was changed', async () => {
  const file = await gzip(noise);
  expect((await read(file.slice(0, 40_000))).end).toBe('broken');
  expect((await read(file.slice(0, file.size - 1))).end).toBe('broken');
  const changed = new Uint8Array(await file.arrayBuffer());
  // There is no such kind of block (RFC 1951, 3.2.3).
  changed[10] = (changed[10] ?? 0) | 6;
  expect((await read(new Blob([changed]))).end).toBe('broken');
});
