import { compress } from '../../../backup/file/compress.ts';
import { gatherRows } from '../../../backup/file/gather-rows.ts';
import { nameBackup } from '../../../backup/file/name-backup.ts';
import { writeBackup } from '../../../backup/file/write-backup.ts';
import { explainStoreError } from '../../../store/explain-store-error.ts';
import { describeRefusal } from '../../sentences/describe-refusal.ts';
import { formatBytes } from '../../sentences/format-bytes.ts';
import { joinSentences } from '../../sentences/join-sentences.ts';
import { say } from '../../sentences/say.ts';
import { downloadFile } from '../download-file.ts';

/** Pieces that are handed to the browser together: it keeps them outside the page. */
const handedBytes = 1 << 20;

/** `name`: of the file, as `message` says it. */
export type SavedBackup = { ok: true; message: string; name: string } | { ok: false; message: string };

/**
 * Makes a backup and downloads it. A megabyte of it, and one guide, are in memory at a time.
 *
 * @param withFiles the files of guides too
 * @param onBytes told how many bytes are made
 * @returns how it went, in a sentence
 */
export async function saveBackup(
  withFiles: boolean,
  onBytes: (bytes: number) => void,
  now = Date.now(),
): Promise<SavedBackup> {
  try {
    const { file, leftOut } = await makeBackup(withFiles, onBytes, now);
    const name = nameBackup(now);
    downloadFile(file, name);
    const message = joinSentences([
      say('backup.saved', { name, size: formatBytes(file.size) }),
      leftOut > 0 && say('backup.leftOut', { number: leftOut }),
    ]);
    return { ok: true, message, name };
  } catch (error) {
    return { ok: false, message: describeRefusal(explainStoreError(error)) };
  }
}

async function makeBackup(withFiles: boolean, onBytes: (bytes: number) => void, now: number) {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, size] = [0, 0];
  const { leftOut = 0 } = await compress(writeBackup(gatherRows(withFiles), now), async (piece) => {
    waiting.push(piece);
    size += piece.length;
    bytes += piece.length;
    if (size < handedBytes) return;
    parts.push(new Blob(waiting));
    [waiting, size] = [[], 0];
    onBytes(bytes);
  });
  return { file: new Blob([...parts, ...waiting], { type: 'application/gzip' }), leftOut };
}
