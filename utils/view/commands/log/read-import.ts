import { mergeEntries } from '../../../learning/log/merge-entries.ts';
import type { LogEntry } from '../../../learning/log/types.ts';
import { readLogJson } from '../../../learning/pack/log-json.ts';
import { readPack } from '../../../learning/pack/read-pack.ts';
import type { PackRefused } from '../../../learning/pack/types.ts';
import { findLogRows, listLogEntries } from '../../../store/log-entries.ts';
import { findIssuesOfEntries } from '../../queries/log/find-issues-of-entries.ts';
import { type KeptPlan, planKept } from '../../queries/log/plan-kept.ts';
import type { LogEntryRow } from '../../types.ts';
import type { LogChange } from './keep-log.ts';

/** What an import would do; nothing of it is done. */
export interface ImportPreview {
  kind: 'preview';
  added: LogEntry[];
  changed: LogEntry[];
  /** Entries that are here already, as they are in the file or changed later. */
  left: number;
  /** Entries and notes of the file that are none. */
  rejected: number;
  /** A pack of a former version holds notes and guides without saying where they belong. */
  hasMore: boolean;
  changes: LogChange[];
  kept: KeptPlan;
  /** The file, out of which guides are taken one at a time. */
  bytes: Uint8Array<ArrayBuffer>;
}

export type ImportRefused = { kind: PackRefused['kind'] | 'unreadable' };

/** A larger file is no pack: a browser has no longer row of bytes. */
const mostBytes = 2 ** 31 - 1;

/** Reads a pack, or the log of one as JSON, and says what its import would do. */
export async function readImport(file: Blob): Promise<ImportPreview | ImportRefused> {
  if (file.size > mostBytes) return { kind: 'too-large' };
  const bytes = await readBytes(file);
  if (bytes === null) return { kind: 'unreadable' };
  // A zip begins with these; the log alone is text.
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const pack = isZip ? await readPack(bytes) : null;
  const read = pack ?? (await readLogJson(new TextDecoder().decode(bytes)));
  if (read.kind !== 'read') return { kind: read.kind };
  const held = pack?.kind === 'read' ? pack : null;
  const own = await listLogEntries('0000-01-01', '9999-12-31');
  const { added, changed, left } = mergeEntries(own, read.entries);
  const news = [...added, ...changed];
  const known = await findLogRows(news.map(({ id }) => id));
  const found = await findIssuesOfEntries(news.filter((_, at) => known[at] === undefined));
  return {
    ...{ kind: 'preview', added, changed, left: left.length, bytes },
    rejected: read.rejected.length + (held?.kept?.rejected ?? 0),
    hasMore: held?.kept === null && (held.notes !== '' || held.guides.some(({ path }) => path !== null)),
    kept: await planKept(held?.kept ?? { notes: [], guides: [] }, read.guides),
    changes: news.map((entry, at) => ({
      id: entry.id,
      row: rowOf(entry, known[at] ?? found.get(entry.id)),
      isForeign: true,
    })),
  };
}

async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Which issue it is of is known here alone, also of one that was removed here. */
function rowOf(
  entry: LogEntry,
  own: Pick<LogEntryRow, 'newsletterId' | 'identity'> | undefined,
): LogEntryRow {
  const { newsletterId = null, identity = null } = own ?? {};
  return { ...entry, newsletterId, identity, removedAt: null, isRemoved: 0 };
}
