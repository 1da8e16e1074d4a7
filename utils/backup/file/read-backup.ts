import * as v from 'valibot';
import { newsletter } from '../../newsletter.ts';
import { startChecksum } from './checksum.ts';
import { type Decompressed, decompress } from './decompress.ts';
import { endSchema, headingSchema, rowSchema, sizedSchema } from './row-schemas.ts';
import { type ByteReader, splitRows } from './split-rows.ts';
import type {
  BackupEnd,
  BackupError,
  BackupFault,
  BackupHeading,
  BackupKind,
  BackupRow,
  IncomingRow,
  OnProgress,
} from './types.ts';
import { backupVersion } from './write-backup.ts';

/** More than any backup holds: 500 guides of 50 MB, and a million issues. */
const mostBytes = 2 ** 35;
const mostRows = 20_000_000;

/** `unfit`: how many rows were passed over, since they say what cannot be. */
export type ReadBackup = { ok: true; value: BackupEnd; unfit: number } | { ok: false; error: BackupError };

/**
 * Reads a backup, and hands out each row once it is found to be one, in the order of the file; whether the whole is what was written
 * is known at its end alone. A row that was written so and says what cannot be is passed over: the others are as good as ever. No
 * more than one row is kept. Whatever the file holds, nothing is thrown but what `take` throws.
 *
 * @param take what is done with a row; the next one is read when that is done. It gives why no more is taken, null where more is
 */
export async function readBackup(
  file: Blob,
  take: (row: IncomingRow, heading: BackupHeading) => Promise<BackupFault | null>,
  onProgress: OnProgress,
): Promise<ReadBackup> {
  const start = await readStart(file);
  if (start !== 'gzip') return { ok: false, error: { kind: start, rows: 0, at: null } };
  const pieces = decompress(file, (bytes) => onProgress(bytes, file.size));
  const source = new BackupSource(pieces);
  let at: BackupKind | null = null;
  let [rows, unfit] = [0, 0];
  try {
    const heading = await source.readHeading();
    if (typeof heading === 'string') return { ok: false, error: { kind: heading, rows, at } };
    for (;;) {
      const read = await source.readRow(rows);
      if ('end' in read) return { ok: true, value: read.end, unfit };
      if ('at' in read) at = read.at;
      const fault = 'fault' in read ? read.fault : 'row' in read ? await take(read, heading) : null;
      if (fault !== null) return { ok: false, error: { kind: fault, rows, at } };
      if ('isUnfit' in read) unfit += 1;
      rows += 1;
    }
  } finally {
    await pieces.return('end');
  }
}

/** Every gzip file begins with these two bytes (RFC 1952, 2.3.1): what does not is no backup, and what does and breaks may be one. */
async function readStart(file: Blob): Promise<'gzip' | 'foreign' | 'unreadable'> {
  try {
    const [one, other] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    return one === 0x1f && other === 0x8b ? 'gzip' : 'foreign';
  } catch {
    return 'unreadable';
  }
}

type NextRow =
  | { end: BackupEnd }
  | { fault: BackupFault }
  | { isUnfit: true }
  | (IncomingRow & { at: BackupKind });

/** The lines of a backup, with what is known of them so far. */
class BackupSource {
  readonly #reader: ByteReader;
  readonly #checksum = startChecksum();
  /** Of all lines and files that were taken. */
  #bytes = 0;
  /** Of all that was decompressed. */
  #seen = 0;
  /** Why there are no more pieces; null while there are. */
  #stopped: Decompressed | null = null;

  constructor(pieces: ReturnType<typeof decompress>) {
    this.#reader = splitRows(async () => {
      const next = await pieces.next();
      if (next.done) this.#stopped = next.value;
      else this.#seen += next.value.length;
      return next.done || this.#seen > mostBytes ? null : next.value;
    });
  }

  /** @returns what it says where the file is a backup that this companion reads */
  async readHeading(): Promise<BackupFault | BackupHeading> {
    const line = await this.#readLine();
    if (line === null) return this.#stopped === 'end' ? 'foreign' : this.#whyNoMore();
    const heading = v.safeParse(headingSchema, line.value);
    if (!heading.success) return 'foreign';
    const { version, addOnId = newsletter.addOnId } = heading.output;
    if (addOnId !== newsletter.addOnId) return 'of-another';
    if (version > backupVersion) return 'newer';
    await this.#count(line.bytes);
    return heading.output;
  }

  /** @param rows how many were read before */
  async readRow(rows: number): Promise<NextRow> {
    const line = await this.#readLine();
    if (line === null) return { fault: this.#whyNoMore() };
    if (line.value === undefined) return { fault: 'damaged' };
    const end = v.safeParse(endSchema, line.value);
    if (end.success) return await this.#compare(end.output, rows);
    if (rows >= mostRows) return { fault: 'too-large' };
    await this.#count(line.bytes);
    const sized = v.safeParse(sizedSchema, line.value);
    const parts = sized.success ? await this.#readFile(sized.output.row.bytes) : [];
    if (parts === null) return { fault: this.#whyNoMore() };
    const parsed = v.safeParse(rowSchema, line.value);
    if (!parsed.success) return { isUnfit: true };
    const row: BackupRow = parsed.output;
    const at = row.kind;
    if (row.kind !== 'file') return { row, readFile: null, at };
    const { bytes, type } = row.row;
    return { row, readFile: () => new Blob(parts).slice(0, bytes, type), at };
  }

  async #readFile(size: number) {
    const parts = await this.#reader.readFile(size);
    for (const part of parts ?? []) await this.#count(part);
    return parts;
  }

  /** Nothing comes behind the end; what gzip has of a checksum itself is compared when that is asked for. */
  async #compare(end: BackupEnd, rows: number): Promise<NextRow> {
    const checksum = await this.#checksum.end();
    const isSame = end.rows === rows && end.bytes === this.#bytes && end.checksum === checksum;
    const isLast = isSame && (await this.#reader.isAtEnd());
    if (isLast && this.#stopped === 'end') return { end };
    return { fault: isLast ? this.#whyNoMore() : 'damaged' };
  }

  #whyNoMore(): BackupFault {
    if (this.#seen > mostBytes || this.#reader.isTooLarge()) return 'too-large';
    return this.#stopped === 'unreadable' ? 'unreadable' : 'damaged';
  }

  async #count(bytes: Uint8Array): Promise<void> {
    this.#bytes += bytes.length;
    await this.#checksum.add(bytes);
  }

  /** The next line with its value, undefined for what is no JSON; null where there is none. */
  async #readLine(): Promise<{ bytes: Uint8Array; value: unknown } | null> {
    const bytes = await this.#reader.readLine();
    return bytes && { bytes, value: parse(bytes) };
  }
}

function parse(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
}
