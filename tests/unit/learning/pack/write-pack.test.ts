import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../utils/learning/pack/read-pack.ts';
import { writePack } from '../../../../utils/learning/pack/write-pack.ts';
import { englishWords } from '../exports/english-words.ts';
import { makeEntry } from '../log/any-entry.ts';
import { makeContent, makeGuide, packOf, writeTable } from './make-content.ts';

const files = async (...given: Parameters<typeof packOf>) => unzipSync(await packOf(...given));

it('holds the log in every form, and what belongs to it', async () => {
  const guides = [await makeGuide('Rosacea.pdf', 'one'), await makeGuide('rosacea.pdf', 'two')];
  const held = await files(makeContent({ guides, schemes: ['nmc', 'mainport'] }));
  expect(Object.keys(held)).toEqual([
    ...[
      'guides/Rosacea.pdf',
      'guides/rosacea (2).pdf',
      'README.txt',
      'log.json',
      'log.schema.json',
      'log.csv',
    ],
    ...[
      'reflections.md',
      'citations.txt',
      'citations.ris',
      'notes.md',
      'schemes/nmc.csv',
      'schemes/mainport-2026.csv',
    ],
  ]);
  expect(strFromU8(held['guides/rosacea (2).pdf'] ?? new Uint8Array())).toBe('%PDF-1.7 two');
  expect(strFromU8(held['log.csv'] ?? new Uint8Array())).toMatch(/^"Started","Finished"/);
  expect(strFromU8(held['notes.md'] ?? new Uint8Array())).toBe('# Notes\n');
});

it('holds no file without anything in it', async () => {
  const held = await files(makeContent({ notes: '', citations: { text: '', ris: '' }, schemes: [] }));
  expect(Object.keys(held)).toEqual([
    'README.txt',
    'log.json',
    'log.schema.json',
    'log.csv',
    'reflections.md',
  ]);
});

it('holds what falls into its range, and nothing else', async () => {
  const entries = [makeEntry(), makeEntry({ id: 'other', finishedAt: '2025-12-31' })];
  const held = await files(makeContent({ entries }));
  expect(strFromU8(held['log.json'] ?? new Uint8Array())).not.toContain('other');
});

it('holds nothing of an entry but its own fields, which can be read again', async () => {
  const row = { ...makeEntry(), newsletterId: 'n', isRemoved: 0 };
  expect(await readPack(await packOf(makeContent({ entries: [row] })))).toMatchObject({
    entries: [makeEntry()],
    rejected: [],
  });
});

it('goes on without a guide whose file is gone', async () => {
  const gone = { ...(await makeGuide('gone.pdf', 'Gone')), readBytes: async () => null };
  const held = await files(makeContent({ guides: [gone, await makeGuide('kept.pdf', 'Kept')] }));
  expect(Object.keys(held)[0]).toBe('guides/kept.pdf');
  expect(strFromU8(held['README.txt'] ?? new Uint8Array())).toContain('or it was full\r\n  Gone');
});

describe('its pieces', () => {
  it('come one guide at a time, as they are, before the next is asked for', async () => {
    const asked: string[] = [];
    const bytes = new Uint8Array(100_000).fill(7);
    const guides = ['a', 'b', 'c'].map((title) => ({
      ...{ title, fileName: title, sha256: '' },
      readBytes: async () => {
        asked.push(title);
        return bytes;
      },
    }));
    let seen = 0;
    for await (const piece of writePack(makeContent({ guides }), writeTable, englishWords)) {
      if (piece !== bytes) continue;
      // Not packed, not copied.
      seen += 1;
      expect(asked).toHaveLength(seen);
    }
    expect(seen).toBe(3);
  });

  it('are the same for the same content', async () => {
    const content = makeContent({ guides: [await makeGuide('a.pdf', 'one')] });
    expect(await packOf(content)).toEqual(await packOf(content));
  });

  it('can be dated before there were zip files, and after', async () => {
    for (const madeAt of [0, 8_640_000_000_000_000])
      expect(Object.keys(await files(makeContent({ madeAt })))).toContain('log.json');
  });
});
