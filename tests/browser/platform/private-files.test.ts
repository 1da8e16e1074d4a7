import { beforeEach, expect, it } from 'vitest';
import {
  listPrivateFiles,
  openPrivateFile,
  removePrivateFile,
  writePrivateFile,
} from '../../../utils/platform/private-files.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = async (name: string) => await (await openPrivateFile(name))?.text();

beforeEach(async () => {
  for (const name of await listPrivateFiles()) await removePrivateFile(name);
});

async function write(name: string, ...parts: string[]): Promise<boolean> {
  return await writePrivateFile(name, async (take) => {
    for (const part of parts) await take(bytesOf(part));
    return true;
  });
}

it('keeps files by their names, until they are removed', async () => {
  expect(await write('b', 'two ', 'parts')).toBe(true);
  expect(await write('a', 'one')).toBe(true);
  expect(await listPrivateFiles()).toEqual(['a', 'b']);
  expect(await textOf('b')).toBe('two parts');
  await removePrivateFile('b');
  await removePrivateFile('b');
  expect(await listPrivateFiles()).toEqual(['a']);
  expect(await openPrivateFile('b')).toBeUndefined();
});

it('leaves what was there where it is not to be kept, and where that ends in between', async () => {
  await write('a', 'before');
  const refuse = async (take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => {
    await take(bytesOf('after'));
    return false;
  };
  expect(await writePrivateFile('a', refuse)).toBe(false);
  expect(await writePrivateFile('b', refuse)).toBe(false);
  const end = async () => {
    throw new Error('the disk is full');
  };
  await expect(writePrivateFile('a', end)).rejects.toThrow('the disk is full');
  await expect(writePrivateFile('c', end)).rejects.toThrow('the disk is full');
  expect(await textOf('a')).toBe('before');
  expect(await listPrivateFiles()).toEqual(['a']);
});
