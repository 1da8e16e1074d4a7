import { parseRecord } from '../../text/parse-record.ts';
import { sha256 } from '../../text/sha256.ts';
import { findFault, type Schema } from '../log/find-fault.ts';
import { packBounds } from './pack-bounds.ts';
import { packNames } from './pack-names.ts';
import { issueSchema, readNote } from './read-note.ts';
import type { PackedKept, PackedNote, PackedPlace, PackRefused } from './types.ts';

/** Counts up when what stands in such a file changes its meaning. */
const schemaVersion = 1;
const format = 'notes and guides of a learning log';

const text = { type: 'string', maxLength: 10_000 } as const;
const head: Schema = {
  type: 'object',
  properties: {
    format: { enum: [format] },
    schemaVersion: { type: 'integer', minimum: 1 },
    checksum: text,
    // Looked at one by one.
    notes: { type: 'array', maxItems: packBounds.notes },
    guides: {
      type: 'array',
      maxItems: packBounds.guides,
      items: {
        type: 'object',
        properties: { sha256: text, file: text, issue: issueSchema },
        required: ['sha256', 'file', 'issue'],
      },
    },
  },
  required: ['format', 'schemaVersion', 'checksum', 'notes', 'guides'],
};

/** What was noted and where the guides belong, as JSON, with a checksum over it; empty where there is neither. */
export async function writeKeptJson({ notes, guides }: PackedKept): Promise<string> {
  if (notes.length + guides.length === 0) return '';
  const checksum = await checksumOf(notes, guides);
  return `${JSON.stringify({ format, schemaVersion, checksum, notes, guides }, null, 2)}\n`;
}

export type ReadKept = (PackedKept & { kind: 'read'; rejected: number }) | PackRefused;

/** Reads such a file. A note that is none is left out and counted; a file that is not whole is not read at all. */
export async function readKeptJson(json: string): Promise<ReadKept> {
  const refuse = (kind: PackRefused['kind']): PackRefused => ({ kind, where: packNames.kept });
  const value = parseRecord(json);
  const version = value?.schemaVersion;
  if (typeof version === 'number' && version > schemaVersion) return refuse('newer');
  if (value === undefined || findFault(head, value) !== null) return refuse('damaged');
  const file = value as unknown as { notes: unknown[]; guides: PackedPlace[]; checksum: string };
  if (file.checksum !== (await checksumOf(file.notes, file.guides))) return refuse('damaged');
  const notes = file.notes.map(readNote).filter((note): note is PackedNote => note !== null);
  return { kind: 'read', notes, guides: file.guides, rejected: file.notes.length - notes.length };
}

async function checksumOf(notes: readonly unknown[], guides: readonly unknown[]): Promise<string> {
  return await sha256(JSON.stringify([notes, guides]));
}
