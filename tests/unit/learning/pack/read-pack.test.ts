import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entriesIn } from '../../../../utils/learning/log/entries-in.ts';
import { readGuide, readPack } from '../../../../utils/learning/pack/read-pack.ts';
import { allSchemes } from '../../../../utils/learning/schemes/all-schemes.ts';
import { anyLog, makeEntry } from '../log/any-entry.ts';
import { claimSize } from './claim-size.ts';
import { makeContent, makeGuide, packOf } from './make-content.ts';

const schemeKeys = allSchemes.map(({ key }) => key);
const text = fc.string({ unit: 'binary' }).map((one) => one.toWellFormed());

it('reads what was written', async () => {
  const content = fc.record({
    entries: anyLog,
    schemes: fc.subarray(schemeKeys),
    notes: text,
    citations: fc.record({ text, ris: text }),
    madeAt: fc.integer({ min: 0, max: 8_640_000_000_000_000 }),
    guides: fc.array(fc.record({ fileName: text, words: text }), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(content, async ({ guides: named, ...rest }) => {
      const guides = await Promise.all(named.map(({ fileName, words }) => makeGuide(fileName, words)));
      const range = { from: '2024-01-01', to: '2036-12-31' };
      const bytes = await packOf(makeContent({ ...rest, guides, range }));
      const read = await readPack(bytes);
      if (read.kind !== 'read') throw new Error(read.kind);
      expect(read).toMatchObject({ ...rest, range, rejected: [], entries: entriesIn(rest.entries, range) });
      expect(read.guides.map(({ title, sha256 }) => [title, sha256])).toEqual(
        guides.map(({ title, sha256 }) => [title, sha256]),
      );
      for (const [at, guide] of read.guides.entries())
        expect(await readGuide(bytes, guide)).toEqual(await guides[at]?.readBytes());
    }),
    { numRuns: 40 },
  );
});

describe('a pack that was opened and packed anew', () => {
  it('is read out of the folder that it came to lie in', async () => {
    const content = makeContent({ guides: [await makeGuide('a.pdf', 'one')] });
    const held = unzipSync(await packOf(content));
    const moved = Object.fromEntries(Object.entries(held).map(([path, bytes]) => [`My pack/${path}`, bytes]));
    const bytes = zipSync({ '__MACOSX/._My pack': strToU8('x'), ...moved });
    const read = await readPack(bytes);
    expect(read).toMatchObject({ kind: 'read', entries: content.entries, notes: '# Notes\n' });
    const [guide] = read.kind === 'read' ? read.guides : [];
    expect(guide && (await readGuide(bytes, guide))).toEqual(strToU8('%PDF-1.7 one'));
  });

  it('tells of a guide that was taken out, and takes none that was put in its place', async () => {
    const guides = [await makeGuide('a.pdf', 'one'), await makeGuide('b.pdf', 'two')];
    const { 'guides/a.pdf': _, ...held } = unzipSync(await packOf(makeContent({ guides })));
    const bytes = zipSync({ ...held, 'guides/b.pdf': strToU8('%PDF-1.7 other') });
    const read = await readPack(bytes);
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(read.guides.map(({ path }) => path)).toEqual([null, 'guides/b.pdf']);
    for (const guide of read.guides) expect(await readGuide(bytes, guide)).toBeNull();
  });

  it('takes no guide from anywhere but its folder', async () => {
    const { 'log.json': log, ...held } = unzipSync(
      await packOf(makeContent({ guides: [await makeGuide('a.pdf', 'one')] })),
    );
    const led = new TextDecoder().decode(log).replace('guides/a.pdf', 'guides/../notes.md');
    const read = await readPack(zipSync({ ...held, 'log.json': strToU8(led) }));
    expect(read).toMatchObject({ kind: 'read', guides: [{ path: null }] });
  });
});

describe('reads nothing of', () => {
  it.each([
    ['another file', strToU8('%PDF-1.7'), { kind: 'not-a-pack', where: '' }],
    [
      'another zip',
      zipSync({ 'word/document.xml': strToU8('<a/>') }),
      { kind: 'not-a-pack', where: 'log.json' },
    ],
    [
      'another log',
      zipSync({ 'log.json': strToU8('{"log":{}}') }),
      { kind: 'not-a-pack', where: 'log.json' },
    ],
    [
      'a log deep within',
      zipSync({ 'a/b/log.json': strToU8('{}') }),
      { kind: 'not-a-pack', where: 'log.json' },
    ],
    ['no text', zipSync({ 'log.json': new Uint8Array([255, 254]) }), { kind: 'damaged', where: 'log.json' }],
  ])('%s', async (_name, bytes, refused) => {
    expect(await readPack(bytes)).toEqual(refused);
  });

  it('a pack that was cut off', async () => {
    const bytes = await packOf(makeContent());
    expect(await readPack(bytes.slice(0, bytes.length - 100))).toEqual({ kind: 'not-a-pack', where: '' });
  });

  it('a pack whose log says that it is larger than any', async () => {
    const bytes = await packOf(makeContent());
    expect(await readPack(claimSize(bytes, 'log.json', 65 * 2 ** 20))).toEqual({
      kind: 'too-large',
      where: 'log.json',
    });
    expect(await readPack(claimSize(bytes, 'log.csv', 0xffff_fff0))).toEqual({
      kind: 'too-large',
      where: '',
    });
  });

  it('a pack whose log unpacks to more than it says', async () => {
    const bytes = claimSize(await packOf(makeContent()), 'log.json', 20);
    expect((await readPack(bytes)).kind).not.toBe('read');
  });

  it('a pack in which a byte is another: it is refused, or what is read is what was written', async () => {
    const content = makeContent({ entries: [makeEntry({ learned: 'Words, words.' })] });
    const bytes = await packOf(content);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const other = bytes.slice();
        const at = place % other.length;
        other[at] = ((other[at] ?? 0) + by) % 256;
        const read = await readPack(other);
        if (read.kind === 'read') expect(read.entries).toEqual(content.entries);
      }),
      { numRuns: 300 },
    );
  });
});
