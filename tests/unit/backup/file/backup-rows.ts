import { compress } from '../../../../utils/backup/file/compress.ts';
import { readBackup } from '../../../../utils/backup/file/read-backup.ts';
import type { BackupRow, IncomingRow, OutgoingRow } from '../../../../utils/backup/file/types.ts';
import { writeBackup } from '../../../../utils/backup/file/write-backup.ts';
import type { GuideRow } from '../../../../utils/store/types.ts';

export const madeAt = Date.UTC(2026, 9, 22, 13);
const hash = 'ab'.repeat(32);

export const guideOf = (n: number, change: Partial<GuideRow> = {}): GuideRow => ({
  ...{ id: `home:i${n}#one.pdf`, issueId: `home:i${n}`, newsletterId: 'home', position: 0 },
  ...{ title: `Guide ${n}`, description: null, fileName: 'one.pdf', type: 'PDF', sizeText: '1 MB' },
  ...{ url: `https://files.example/${n}/one.pdf`, state: 'saved', failure: null, failedAt: null },
  ...{ failures: 0, tryAt: null, bytes: 3, sha256: hash, savedAt: madeAt, version: 1 },
  ...{ issueTitle: `Issue ${n}`, publishedAt: madeAt, isDayOnly: false },
  ...change,
});

export const placeOf = (n: number): BackupRow => ({
  kind: 'place',
  row: { newsletterId: 'home', identity: `i${n}`, position: n, textHash: 'h', changedAt: madeAt },
});

export const fileOf = (n: number, content: string): OutgoingRow => {
  const file = new TextEncoder().encode(content);
  const about = { guideId: `home:i${n}#one.pdf`, issueId: `home:i${n}`, newsletterId: 'home' };
  const saved = { version: 1, sha256: hash, savedAt: madeAt, replacedAt: null };
  return {
    row: { kind: 'file', row: { ...about, ...saved, type: 'application/pdf', bytes: file.length } },
    file,
  };
};

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

/** What is written of these rows, before it is compressed. */
export async function bytesOf(rows: readonly OutgoingRow[], at = madeAt): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writeBackup(each(rows), at)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** A backup of these rows. */
export async function backupOf(rows: readonly OutgoingRow[], at = madeAt): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await compress(writeBackup(each(rows), at), async (piece) => void pieces.push(piece));
  return new Blob(pieces);
}

/** Any bytes as gzip. */
export async function gzip(bytes: Uint8Array<ArrayBuffer> | string): Promise<Blob> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return await new Response(stream).blob();
}

/** What comes of a file, and the rows it gave until then. */
export async function readAll(file: Blob) {
  const rows: IncomingRow[] = [];
  const result = await readBackup(
    file,
    async (row) => {
      rows.push(row);
      return null;
    },
    () => undefined,
  );
  return { result, rows };
}
