import { sumSavedGuides } from '../../store/guide-shelf.ts';
import { countRows, listIssuesAfter } from '../../store/transfer/list-rows.ts';
import { compress } from './compress.ts';
import type { OutgoingRow } from './types.ts';
import { writeBackup } from './write-backup.ts';

const sampledIssues = 60;
/** What was done with an issue, compressed, about. */
const bytesOfReading = 150;

/** How large a backup will be, in bytes, about: without files of guides, and what these add. */
export interface BackupSize {
  plain: number;
  guides: number;
  guideCount: number;
}

/** What issues take is told by some of them; files of guides are compressed already. */
export async function estimateSize(): Promise<BackupSize> {
  const [{ issues, readings }, saved] = await Promise.all([countRows(), sumSavedGuides()]);
  let bytes = 0;
  await compress(writeBackup(sampleIssues(), 0), async (piece) => {
    bytes += piece.length;
  });
  const share = Math.max(1, issues / sampledIssues);
  const plain = Math.round(bytes * share) + readings * bytesOfReading;
  return { plain, guides: saved.bytes, guideCount: saved.count };
}

async function* sampleIssues(): AsyncGenerator<OutgoingRow> {
  for (const issue of await listIssuesAfter(null, sampledIssues)) yield { row: { kind: 'issue', ...issue } };
}
