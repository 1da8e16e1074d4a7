import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LogFile,
  readLogJson,
  schemaVersion,
  writeLogJson,
} from '../../../../utils/learning/pack/log-json.ts';
import { sha256 } from '../../../../utils/text/sha256.ts';
import { anyLog, makeEntry } from '../log/any-entry.ts';

const file: LogFile = {
  range: { from: '2026-01-01', to: '2026-12-31' },
  schemes: ['gmc', 'nmc'],
  madeAt: 1_796_000_000_000,
  guides: [{ title: 'A guide', path: 'guides/a.pdf', sha256: 'ff' }],
  entries: [makeEntry(), makeEntry({ id: 'entry-2' })],
};
const where = 'log.json';

it('reads what it wrote', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (entries) => {
      const read = await readLogJson(await writeLogJson({ ...file, entries }));
      expect(read).toEqual({ kind: 'read', ...file, entries, rejected: [] });
    }),
  );
});

/** The file with something else in it; the checksum as it was, or made anew. */
async function altered(change: (value: Record<string, unknown>) => void, isSigned = false): Promise<string> {
  const value: Record<string, unknown> = JSON.parse(await writeLogJson(file));
  change(value);
  if (!isSigned) return JSON.stringify(value);
  const entries = value.entries as unknown[];
  const checksum = await sha256(JSON.stringify(entries));
  return JSON.stringify({ ...value, checksum, count: entries.length });
}

describe('reads nothing of', () => {
  it.each([
    ['no JSON', 'log', 'not-a-pack'],
    ['nothing', '', 'not-a-pack'],
    ['other JSON', '{"entries":[]}', 'not-a-pack'],
    ['a list', '[]', 'not-a-pack'],
  ])('%s', async (_name, json, kind) => {
    expect(await readLogJson(json)).toEqual({ kind, where });
  });

  it('half a file', async () => {
    const json = await writeLogJson(file);
    expect(await readLogJson(json.slice(0, json.length / 2))).toEqual({ kind: 'not-a-pack', where });
  });

  it('a file that lost an entry', async () => {
    const json = await altered((value) => {
      value.entries = [makeEntry()];
    });
    expect(await readLogJson(json)).toEqual({ kind: 'damaged', where });
  });

  it('a file in which a word was changed', async () => {
    const json = (await writeLogJson(file)).replace('Rosacea', 'Rosacca');
    expect(await readLogJson(json)).toEqual({ kind: 'damaged', where });
  });

  it('a file of a later version', async () => {
    const json = await altered((value) => {
      value.schemaVersion = schemaVersion + 1;
    });
    expect(await readLogJson(json)).toEqual({ kind: 'newer', where });
  });

  it('a file without its range', async () => {
    const json = await altered((value) => {
      delete value.range;
    });
    expect(await readLogJson(json)).toEqual({ kind: 'damaged', where });
  });
});

it('leaves out an entry that is none, says which and why, and reads the others', async () => {
  const json = await altered((value) => {
    value.entries = [
      makeEntry(),
      { ...makeEntry({ id: 'entry-2' }), minutes: -1 },
      'x',
      makeEntry({ id: 'entry-4' }),
    ];
  }, true);
  expect(await readLogJson(json)).toMatchObject({
    kind: 'read',
    entries: [{ id: 'entry-1' }, { id: 'entry-4' }],
    rejected: [
      { at: 1, field: 'minutes', why: 'size' },
      { at: 2, field: '', why: 'type' },
    ],
  });
});

it('leaves out a scheme that it does not know', async () => {
  const json = await altered((value) => {
    value.schemes = ['nmc', 'other'];
  });
  expect(await readLogJson(json)).toMatchObject({ kind: 'read', schemes: ['nmc'] });
});
