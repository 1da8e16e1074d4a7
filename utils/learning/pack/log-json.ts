import { parseRecord } from '../../text/parse-record.ts';
import { sha256 } from '../../text/sha256.ts';
import { findFault, type Schema } from '../log/find-fault.ts';
import { plainEntry } from '../log/plain-entry.ts';
import { readEntry } from '../log/read-entry.ts';
import type { DayRange, LogEntry } from '../log/types.ts';
import { allSchemes } from '../schemes/all-schemes.ts';
import type { SchemeKey } from '../schemes/types.ts';
import { packBounds } from './pack-bounds.ts';
import { packNames } from './pack-names.ts';
import type { PackedGuide, PackRefused, RejectedEntry } from './types.ts';

/** Counts up when what stands in a log file changes its meaning. */
export const schemaVersion = 1;
const format = 'self-recorded learning log';

/** All of a pack that is data. */
export interface LogFile {
  range: DayRange;
  schemes: SchemeKey[];
  madeAt: number;
  guides: PackedGuide[];
  entries: LogEntry[];
}

const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;
const text = { type: 'string', maxLength: 10_000 } as const;
const guide: Schema = {
  type: 'object',
  properties: { title: text, path: { anyOf: [text, { type: 'null' }] }, sha256: text },
  required: ['title', 'path', 'sha256'],
};
const head: Schema = {
  type: 'object',
  properties: {
    format: { enum: [format] },
    schemaVersion: { type: 'integer', minimum: 1 },
    madeAt: { type: 'integer', minimum: 0, maximum: 8_640_000_000_000_000 },
    range: { type: 'object', properties: { from: day, to: day }, required: ['from', 'to'] },
    schemes: { type: 'array', items: text, maxItems: 100 },
    guides: { type: 'array', items: guide, maxItems: packBounds.files },
    count: { type: 'integer', minimum: 0, maximum: packBounds.entries },
    checksum: text,
    // Looked at one by one.
    entries: { type: 'array', maxItems: packBounds.entries },
  },
  required: [
    ...['format', 'schemaVersion', 'madeAt', 'range', 'schemes', 'guides', 'count', 'checksum', 'entries'],
  ],
};

/** The log as JSON, with how many entries there are and a checksum over them: half a file is not taken for a whole one. */
export async function writeLogJson({ entries: held, ...rest }: LogFile): Promise<string> {
  const entries = held.map(plainEntry);
  const [count, checksum] = [entries.length, await checksumOf(entries)];
  return `${JSON.stringify({ format, schemaVersion, ...rest, count, checksum, entries }, null, 2)}\n`;
}

export type ReadLog = (LogFile & { kind: 'read'; rejected: RejectedEntry[] }) | PackRefused;

/** Reads such a file. An entry that is none is left out and named; a file that is not whole is not read at all. */
export async function readLogJson(json: string): Promise<ReadLog> {
  const refuse = (kind: PackRefused['kind']): PackRefused => ({ kind, where: packNames.log });
  const value = parseRecord(json);
  if (value?.format !== format) return refuse('not-a-pack');
  const { schemaVersion: version } = value;
  if (typeof version === 'number' && version > schemaVersion) return refuse('newer');
  if (findFault(head, value) !== null) return refuse('damaged');
  const file = value as unknown as LogFile & { count: number; checksum: string };
  if (file.count !== file.entries.length || file.checksum !== (await checksumOf(file.entries)))
    return refuse('damaged');
  const entries: LogEntry[] = [];
  const rejected: RejectedEntry[] = [];
  for (const [at, one] of file.entries.entries()) {
    const read = readEntry(one);
    if ('entry' in read) entries.push(read.entry);
    else rejected.push({ at, ...read.fault });
  }
  const schemes = allSchemes.map(({ key }) => key).filter((key) => file.schemes.includes(key));
  const { range, madeAt, guides } = file;
  return { kind: 'read', range, schemes, madeAt, guides, entries, rejected };
}

async function checksumOf(entries: readonly unknown[]): Promise<string> {
  return await sha256(JSON.stringify(entries));
}
