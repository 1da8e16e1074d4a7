import { findEditionFile } from '../../store/guide-editions.ts';
import { findGuideFile } from '../../store/guide-files.ts';
import {
  listAllEditions,
  listCorrectionsAfter,
  listGuidesAfter,
  listIssuesAfter,
  listPlacesAfter,
} from '../../store/transfer/list-rows.ts';
import type { GuideEditionRow, GuideRow } from '../../store/types.ts';
import { gatherRecords } from './gather-records.ts';
import type { BackupFile, OutgoingRow } from './types.ts';

const atATime = 200;
/** An issue holds its text several times. */
const issuesAtATime = 40;

/**
 * All that a backup holds, a row at a time as it is asked for: what is merged, issues with what they say, places, corrections,
 * guides, and last their files. What changes meanwhile is in it or not, each row whole.
 *
 * @param withFiles the files of guides too; else it is known of each that there was one
 */
export async function* gatherRows(withFiles: boolean): AsyncGenerator<OutgoingRow> {
  yield* gatherRecords();
  const issues = (after: { row: { id: string } } | null, limit: number) =>
    listIssuesAfter(after?.row.id ?? null, limit);
  for await (const issue of walk(issues, issuesAtATime)) yield { row: { kind: 'issue', ...issue } };
  for await (const row of walk(listPlacesAfter)) yield { row: { kind: 'place', row } };
  for await (const row of walk(listCorrectionsAfter)) yield { row: { kind: 'correction', row } };
  for await (const row of walk(listGuidesAfter)) yield { row: { kind: 'guide', row: settled(row) } };
  if (withFiles) yield* gatherFiles();
}

async function* gatherFiles(): AsyncGenerator<OutgoingRow> {
  const editions = Map.groupBy(await listAllEditions(), ({ guideId }) => guideId);
  for await (const guide of walk(listGuidesAfter)) {
    if (guide.state === 'saved') {
      const { id, issueId, newsletterId, version, sha256, savedAt } = guide;
      const about = {
        guideId: id,
        issueId,
        newsletterId,
        version,
        sha256: sha256 ?? '',
        savedAt: savedAt ?? 0,
      };
      yield* gatherFile({ ...about, replacedAt: null }, await findGuideFile(id));
    }
    for (const edition of editions.get(guide.id) ?? []) yield* gatherEdition(guide, edition);
  }
}

async function* gatherEdition(guide: GuideRow, edition: GuideEditionRow): AsyncGenerator<OutgoingRow> {
  const { guideId, bytes: _, ...about } = edition;
  const { issueId, newsletterId } = guide;
  yield* gatherFile(
    { guideId, issueId, newsletterId, ...about },
    await findEditionFile(guideId, edition.version),
  );
}

/** None where the file is gone or cannot be read. */
async function* gatherFile(
  about: Omit<BackupFile, 'type' | 'bytes'>,
  blob: Blob | undefined,
): AsyncGenerator<OutgoingRow> {
  const read = await blob?.arrayBuffer().catch(() => undefined);
  if (!blob || !read || about.sha256 === '') return;
  const file = new Uint8Array(read);
  yield { row: { kind: 'file', row: { ...about, type: blob.type, bytes: file.length } }, file };
}

/** How trying to save it goes is no part of it: two backups of the same are the same. */
function settled(guide: GuideRow): GuideRow {
  const tried = { failure: null, failedAt: null, failures: 0, tryAt: null };
  return guide.state === 'saved' ? { ...guide, ...tried } : { ...guide, ...tried, state: 'offered' };
}

/** Rows behind one another, some read at a time. */
async function* walk<T>(
  list: (after: T | null, limit: number) => Promise<T[]>,
  limit = atATime,
): AsyncGenerator<T> {
  for (let after: T | null = null; ; ) {
    const rows: T[] = await list(after, limit);
    yield* rows;
    if (rows.length < limit) return;
    after = rows.at(-1) ?? null;
  }
}
