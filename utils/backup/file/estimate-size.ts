import { sumSavedGuides } from '../../store/guide-shelf.ts';
import {
  countRows,
  listCorrectionsAfter,
  listGuidesAfter,
  listPlacesAfter,
  sampleIssues,
} from '../../store/transfer/list-rows.ts';
import { compress } from './compress.ts';
import { gatherRecords } from './gather-records.ts';
import type { OutgoingRow } from './types.ts';
import { writeBackup } from './write-backup.ts';

const sampledIssues = 60;
/** Of the others, which are short. */
const sampledRows = 300;

/** How large a backup will be, in bytes, about: without files of guides, and what these add. */
export interface BackupSize {
  plain: number;
  guides: number;
  guideCount: number;
}

/** What rows of each kind take is told by some of them; files of guides are compressed already. */
export async function estimateSize(): Promise<BackupSize> {
  const [counts, saved, records, issues, places, corrections, guides] = await Promise.all([
    countRows(),
    sumSavedGuides(),
    Array.fromAsync(gatherRecords()),
    sampleIssues(sampledIssues),
    listPlacesAfter(null, sampledRows),
    listCorrectionsAfter(null, sampledRows),
    listGuidesAfter(null, sampledRows),
  ]);
  // Kinds of records follow one another: taken at even distances, each has its share.
  const step = Math.max(1, Math.ceil(records.length / sampledRows));
  const sampled = records.filter((_, at) => at % step === 0);
  const sizes = await Promise.all([
    measure(sampled, records.length),
    measure(
      issues.map((issue) => ({ row: { kind: 'issue', ...issue } })),
      counts.issues,
    ),
    measure(
      places.map((row) => ({ row: { kind: 'place', row } })),
      counts.places,
    ),
    measure(
      corrections.map((row) => ({ row: { kind: 'correction', row } })),
      counts.corrections,
    ),
    measure(
      guides.map((row) => ({ row: { kind: 'guide', row } })),
      counts.guides,
    ),
  ]);
  const plain = Math.round(sizes.reduce((sum, size) => sum + size, 0));
  return { plain, guides: saved.bytes, guideCount: saved.count };
}

/** @param count of all rows of that kind */
async function measure(rows: readonly OutgoingRow[], count: number): Promise<number> {
  if (rows.length === 0) return 0;
  let bytes = 0;
  await compress(writeBackup(each(rows), 0), async (piece) => {
    bytes += piece.length;
  });
  return bytes * Math.max(1, count / rows.length);
}

async function* each(rows: readonly OutgoingRow[]): AsyncGenerator<OutgoingRow> {
  yield* rows;
}
