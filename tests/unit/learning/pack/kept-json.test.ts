import { describe, expect, it } from 'vitest';
import { readKeptJson, writeKeptJson } from '../../../../utils/learning/pack/kept-json.ts';
import { sha256 } from '../../../../utils/text/sha256.ts';
import { packedHighlight, packedIssue, packedOwn, packedPage } from './packed-notes.ts';

const kept = {
  notes: [packedHighlight, packedPage, packedOwn],
  guides: [{ sha256: 'ff', file: 'rosacea.pdf', issue: packedIssue }],
};
const where = 'notes.json';

async function altered(change: (value: Record<string, unknown>) => void, isSigned = false): Promise<string> {
  const value: Record<string, unknown> = JSON.parse(await writeKeptJson(kept));
  change(value);
  if (isSigned) value.checksum = await sha256(JSON.stringify([value.notes, value.guides]));
  return JSON.stringify(value);
}

it('reads what it wrote, and writes nothing of nothing', async () => {
  expect(await readKeptJson(await writeKeptJson(kept))).toEqual({ kind: 'read', ...kept, rejected: 0 });
  expect(await writeKeptJson({ notes: [], guides: [] })).toBe('');
});

it('leaves out a note that is none, and counts it', async () => {
  const json = await altered((value) => {
    value.notes = [{ ...packedHighlight, colour: 'red' }, packedOwn, 5];
  }, true);
  expect(await readKeptJson(json)).toMatchObject({ kind: 'read', notes: [packedOwn], rejected: 2 });
});

describe('reads nothing of', () => {
  it.each([
    ['no JSON', 'notes'],
    ['other JSON', '{"notes":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s', async (_name, json) => {
    expect(await readKeptJson(json)).toEqual({ kind: 'damaged', where });
  });

  it('half a file, and one in which a word was changed', async () => {
    const json = await writeKeptJson(kept);
    expect(await readKeptJson(json.slice(0, json.length / 2))).toEqual({ kind: 'damaged', where });
    expect(await readKeptJson(json.replace('triggers', 'trigger'))).toEqual({ kind: 'damaged', where });
  });

  it('guides that are none', async () => {
    const json = await altered((value) => {
      value.guides = [{ sha256: 'ff', file: 5, issue: packedIssue }];
    }, true);
    expect(await readKeptJson(json)).toEqual({ kind: 'damaged', where });
  });

  it('a file of a later version', async () => {
    const json = await altered((value) => {
      value.schemaVersion = 2;
    });
    expect(await readKeptJson(json)).toEqual({ kind: 'newer', where });
  });
});
