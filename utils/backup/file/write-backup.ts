import { newsletter } from '../../newsletter.ts';
import { startChecksum } from './checksum.ts';
import { joinBytes } from './join-bytes.ts';
import { longestLine } from './split-rows.ts';
import type { BackupEnd, BackupHeading, BackupRow, OutgoingRow } from './types.ts';

/** What this version writes, and the newest that it reads. */
export const backupVersion = 1;
export const backupFormat = 'newsletter-companion-backup';

const pieceBytes = 1 << 16;
const encoder = new TextEncoder();
const lineOf = (value: object) => encoder.encode(`${JSON.stringify(value)}\n`);

/**
 * The bytes of a backup, before they are compressed: rows one after another as they come, some 64 kB at a time, so that no more
 * than that and one row is in memory.
 *
 * @param madeAt epoch ms
 * @returns the end of the file: by its checksum it is known whether two hold the same
 */
export async function* writeBackup(
  rows: AsyncIterable<OutgoingRow>,
  madeAt: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, BackupEnd> {
  const checksum = startChecksum();
  const { addOnId } = newsletter;
  const heading: BackupHeading = { format: backupFormat, version: backupVersion, addOnId };
  let waiting = [lineOf(heading)];
  let size = waiting[0]?.length ?? 0;
  let bytes = size;
  let [count, leftOut] = [0, 0];
  await checksum.add(joinBytes(waiting, size));
  for await (const { row, file } of rows) {
    const line = fittingLine(row);
    if (!line) {
      leftOut += 1;
      continue;
    }
    count += 1;
    const pieces = file ? [line, file, encoder.encode('\n')] : [line];
    for (const piece of pieces) {
      await checksum.add(piece);
      waiting.push(piece);
      size += piece.length;
      bytes += piece.length;
    }
    if (size < pieceBytes) continue;
    yield joinBytes(waiting, size);
    [waiting, size] = [[], 0];
  }
  const end: BackupEnd = { madeAt, rows: count, bytes, checksum: await checksum.end() };
  if (leftOut > 0) end.leftOut = leftOut;
  const last = lineOf(end);
  yield joinBytes([...waiting, last], size + last.length);
  return end;
}

/** One that can be read again: an issue leaves its former texts behind before it stays behind itself. Null where none is short enough. */
function fittingLine(row: BackupRow): Uint8Array<ArrayBuffer> | null {
  const line = lineOf(row);
  if (line.length <= longestLine) return line;
  if (row.kind !== 'issue' || !row.body?.revisions.length) return null;
  return fittingLine({ ...row, body: { ...row.body, revisions: [] } });
}
