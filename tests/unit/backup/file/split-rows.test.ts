import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitRows } from '../../../../utils/backup/file/split-rows.ts';

type Bytes = Uint8Array<ArrayBuffer>;

function readerOf(pieces: readonly Bytes[]) {
  const left = [...pieces];
  return splitRows(async () => left.shift() ?? null);
}
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const textOf = (bytes: Bytes | null) => bytes && new TextDecoder().decode(bytes);

/** The same bytes, cut at these places; some pieces are empty. */
function cutAt(bytes: Bytes, cuts: readonly number[]): Bytes[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, at) => bytes.slice(places[at], end));
}

const part = fc.record({ isFile: fc.boolean(), content: fc.string({ unit: 'grapheme', maxLength: 20 }) });

it('gives back lines and files however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 12 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      async (parts, cuts) => {
        const shown = parts.map(({ isFile, content }) => ({
          isFile,
          content: isFile ? content : content.replaceAll('\n', ' '),
        }));
        const all = bytesOf(shown.map(({ content }) => `${content}\n`).join(''));
        const reader = readerOf(cutAt(all, cuts));
        for (const { isFile, content } of shown) {
          const read = isFile
            ? await reader.readFile(bytesOf(content).length)
            : [(await reader.readLine()) ?? new Uint8Array(0)];
          expect(await new Blob(read ?? []).text()).toBe(new TextDecoder().decode(bytesOf(`${content}\n`)));
        }
        expect(await reader.isAtEnd()).toBe(true);
        expect(await reader.readLine()).toBeNull();
        expect(reader.isTooLarge()).toBe(false);
      },
    ),
  );
});

it('gives no line and no file that does not end', async () => {
  expect(textOf(await readerOf([bytesOf('a\n'), bytesOf('b')]).readLine())).toBe('a\n');
  expect(await readerOf([bytesOf('b')]).readLine()).toBeNull();
  expect(await readerOf([bytesOf('abc')]).readFile(3)).toBeNull();
});

it('reads no further than a row or a file may be', async () => {
  const piece = new Uint8Array(1 << 23).fill(97);
  let pieces = 0;
  const reader = splitRows(async () => {
    pieces += 1;
    return piece;
  });
  expect(await reader.readLine()).toBeNull();
  expect(reader.isTooLarge()).toBe(true);
  expect(pieces).toBeLessThan(8);
  const other = readerOf([piece]);
  expect(await other.readFile(2 ** 40)).toBeNull();
  expect(other.isTooLarge()).toBe(true);
});
