import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compress } from '../../../../utils/backup/file/compress.ts';
import { soon } from '../../../soon.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

it('compresses what comes, and gives back what it ended with', async () => {
  async function* pieces() {
    for (let n = 0; n < 100; n += 1) yield bytesOf(`line ${n}\n`.repeat(1000));
    return 'the end';
  }
  const parts: Uint8Array[] = [];
  expect(await compress(pieces(), async (part) => void parts.push(part))).toBe('the end');
  const text = gunzipSync(Buffer.concat(parts)).toString();
  expect(text).toBe(Array.from({ length: 100 }, (_, n) => `line ${n}\n`.repeat(1000)).join(''));
});

it('throws what goes wrong where the bytes are made', async () => {
  async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    yield bytesOf('one');
    throw new Error('the database is shut');
  }
  await expect(compress(pieces(), async () => undefined)).rejects.toThrow('the database is shut');
});

it('makes no more when what it makes is not taken', async () => {
  let made = 0;
  let isOver = false;
  async function* pieces() {
    try {
      for (; made < 10_000; made += 1) yield crypto.getRandomValues(new Uint8Array(1 << 16));
    } finally {
      isOver = true;
    }
  }
  const refuse = async () => {
    throw new Error('the disk is full');
  };
  await expect(compress(pieces(), refuse)).rejects.toThrow('the disk is full');
  expect(made).toBeLessThan(100);
  await soon(() => expect(isOver).toBe(true));
});
