import { citableIssue } from '../../../learning/citations/citable-issue.ts';
import type { Citable } from '../../../learning/citations/types.ts';
import { fileOfGuide } from '../../../learning/pack/pack-note.ts';
import type { PackedPlace, PackGuide } from '../../../learning/pack/types.ts';
import { findGuideFile } from '../../../store/guide-files.ts';
import { listGuidesOfIssue } from '../../../store/guides.ts';
import type { GuideRow, IssueRow, LogEntryRow } from '../../../store/types.ts';
import { citableReading } from '../citable-reading.ts';
import { readCited } from '../read-cited.ts';
import { findLoggedIssues } from './find-logged-issues.ts';

export interface Gathered {
  citables: Citable[];
  guides: PackGuide[];
  /** Where each belongs. */
  places: PackedPlace[];
}

/**
 * What a pack holds beside the log itself: references of what was read, each once, and the guides of it that are saved.
 *
 * @param onProgress told how many of the entries were looked at
 */
export async function gatherPack(
  entries: readonly LogEntryRow[],
  onProgress: (done: number) => void,
): Promise<Gathered> {
  const issues = await findLoggedIssues(entries);
  const citables = new Map<string, Citable>();
  const guides = new Map<string, PackGuide>();
  const places = new Map<string, PackedPlace>();
  for (const [at, entry] of entries.entries()) {
    const issueId = issues.get(entry.id)?.id;
    const reading = issueId === undefined ? undefined : await readCited(issueId);
    // Of what was changed since it was read, that version is cited which was read.
    const isFormer = reading !== undefined && reading.issue.textHash !== entry.source.version;
    const citable = reading
      ? citableReading(reading, entry.finishedAt, isFormer ? entry.finishedAt : null)
      : citableEntry(entry);
    // Read twice it is one reference, of the day on which it was read last.
    const what = { ...citable, accessedDay: null, versionReadDay: isFormer && entry.source.version };
    const key = JSON.stringify(what);
    const day = citables.get(key)?.accessedDay ?? '';
    if (day <= entry.finishedAt) citables.set(key, citable);
    const offered = issueId === undefined ? [] : await listGuidesOfIssue(issueId);
    for (const guide of offered) {
      if (guide.state !== 'saved') continue;
      guides.set(guide.id, packGuide(guide));
      if (reading) places.set(guide.id, placeOf(guide, reading.issue));
    }
    onProgress(at + 1);
  }
  return { citables: [...citables.values()], guides: [...guides.values()], places: [...places.values()] };
}

/** What is no longer stored, or never was, is cited as the entry names it. */
function citableEntry({ source, finishedAt }: LogEntryRow): Citable {
  const { title, newsletter, url, publishedAt } = source;
  return citableIssue(
    { title, publication: newsletter || null, url, publishedAt: null, publishedDay: publishedAt },
    { timeZone: null, accessedDay: finishedAt },
  );
}

function placeOf(
  { id, sha256 }: GuideRow,
  { newsletterId, identity, title, url, publishedAt }: IssueRow,
): PackedPlace {
  const issue = { newsletterId, identity, title, url, publishedAt };
  return { sha256: sha256 ?? '', file: fileOfGuide(id, issue), issue };
}

function packGuide({ id, title, fileName, sha256 }: GuideRow): PackGuide {
  return {
    ...{ title, fileName, sha256: sha256 ?? '' },
    readBytes: async () => {
      const file = await findGuideFile(id);
      return file ? new Uint8Array(await file.arrayBuffer()) : null;
    },
  };
}
