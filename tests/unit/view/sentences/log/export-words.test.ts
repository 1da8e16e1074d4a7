import { afterAll, describe, expect, it } from 'vitest';
import { writeEntryMarkdown } from '../../../../../utils/learning/log/write-entry-markdown.ts';
import { readPack } from '../../../../../utils/learning/pack/read-pack.ts';
import { writePack } from '../../../../../utils/learning/pack/write-pack.ts';
import { writeReadme } from '../../../../../utils/learning/pack/write-readme.ts';
import { allSchemes } from '../../../../../utils/learning/schemes/all-schemes.ts';
import { boxesOf } from '../../../../../utils/view/sentences/log/boxes-of.ts';
import { exportWords } from '../../../../../utils/view/sentences/log/export-words.ts';
import { exportNotes } from '../../../../../utils/view/sentences/notes/export-notes.ts';
import { listLocales } from '../../../../list-locales.ts';
import { makeEntry } from '../../../learning/log/any-entry.ts';
import { makeContent, writeTable } from '../../../learning/pack/make-content.ts';
import { shelved } from '../../notes-of.ts';
import { speak } from '../../speak.ts';

afterAll(() => speak('en'));

describe.each(listLocales())('in %s', (name) => {
  it('every place of a text is filled, and the scheme keeps the names of its boxes', async () => {
    await speak(name);
    const guides = [{ title: 'A guide', path: null, sha256: '' }];
    const text = writeReadme(makeContent(), allSchemes, guides, exportWords());
    expect(text).not.toMatch(/[{}]/);
    expect(text).toContain('How it relates to my practice');
    expect(writeEntryMarkdown(makeEntry({ startedAt: '2026-11-01' }), exportWords())).not.toMatch(/[{}]/);
  });

  it('a pack is read back as the same log', async () => {
    await speak(name);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const entries = [makeEntry({ id: 'a' }), makeEntry({ id: 'b', method: 'listening' })];
    for await (const piece of writePack(makeContent({ entries }), writeTable, exportWords()))
      pieces.push(piece);
    const read = await readPack(new Uint8Array(await new Blob(pieces).arrayBuffer()));
    expect(read).toMatchObject({ kind: 'read', rejected: [], entries });
  });
});

it('are those of the companion, not English', async () => {
  await speak('de');
  const labels = boxesOf(null, makeEntry({ method: 'listening' })).map(
    ({ label, value }) => `${label}: ${value}`,
  );
  expect(labels).toContain('Weise: Angehört');
  expect(exportNotes([shelved({ id: 'a', note: 'Ask.' })], new Map(), 'markdown').text).toMatch(
    /^# Notizen\n\n\S+, 1 Notiz/,
  );
});
