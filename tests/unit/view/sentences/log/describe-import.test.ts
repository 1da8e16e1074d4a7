import '../../english.ts';
import { expect, it } from 'vitest';
import type { AnnotationRow, GuideRow } from '../../../../../utils/store/types.ts';
import type { ImportPreview } from '../../../../../utils/view/commands/log/read-import.ts';
import {
  describeImport,
  describeImported,
  isNews,
} from '../../../../../utils/view/sentences/log/describe-import.ts';

const kept = { rows: [], issueNotes: [], guides: [], left: 0, homeless: 0 };
const preview: ImportPreview = {
  ...{ kind: 'preview', added: [], changed: [], left: 0, rejected: 0, hasMore: false, changes: [] },
  ...{ kept, bytes: new Uint8Array() },
};
const change = { id: 'one', row: null };
const rows = [{ id: 'a' }, { id: 'b' }] as AnnotationRow[];
const guides = [{ guide: {} as GuideRow, packed: { title: 'A guide', path: 'guides/a.pdf', sha256: '' } }];

it('says what would be done, what stays and what cannot be read', () => {
  expect(describeImport(preview)).toBe('There is nothing new in this file.');
  const said = describeImport({
    ...{ ...preview, changes: [change], left: 2, rejected: 1 },
    kept: { ...kept, homeless: 3 },
  });
  expect(said).toContain('This is what would change.');
  expect(said).toContain('2 entries are here already');
  expect(said).toContain('3 notes and guides belong to issues that are not stored here');
  expect(said).toContain('1 entry or note of the file cannot be read');
});

it('notes and guides are news too', () => {
  expect(isNews(preview)).toBe(false);
  expect(isNews({ ...preview, kept: { ...kept, rows } })).toBe(true);
  expect(isNews({ ...preview, kept: { ...kept, issueNotes: [{ issueId: 'i', note: 'n' }] } })).toBe(true);
  expect(isNews({ ...preview, kept: { ...kept, guides } })).toBe(true);
  expect(describeImport({ ...preview, kept: { ...kept, rows } })).toBe('This is what would change.');
});

it('says what was imported', () => {
  expect(describeImported({ ...preview, changes: [change] })).toBe('1 entry imported');
  expect(describeImported({ changes: [change], kept: { ...kept, rows, guides } })).toBe(
    'Imported: 1 entry, 2 notes, 1 guide',
  );
  expect(describeImported({ changes: [], kept: { ...kept, guides } })).toBe('Imported: 1 guide');
});

it('says of every refusal something of its own, and what to do', () => {
  const kinds = ['not-a-pack', 'damaged', 'newer', 'too-large', 'unreadable'] as const;
  const said = kinds.map((kind) => describeImport({ kind }));
  expect(new Set(said).size).toBe(kinds.length);
  for (const one of said) expect(one).toMatch(/Choose|Update/);
});
