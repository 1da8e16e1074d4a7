import { newsletter } from '../../newsletter.ts';
import { nameGuide } from '../../store/transfer/local-names.ts';
import { noteLookedAt } from '../../store/transfer/note-looked-at.ts';
import type { Manner, Names, Tally } from '../../store/transfer/types.ts';
import { uniteCorrections, unitePlaces } from '../../store/transfer/unite-asides.ts';
import { keepArrivedEdition, keepArrivedFile, uniteGuides } from '../../store/transfer/unite-guides.ts';
import { uniteIssues } from '../../store/transfer/unite-issues.ts';
import { isOfAnother } from '../records/is-of-another.ts';
import { readBackup } from './read-backup.ts';
import { takeRecords } from './take-records.ts';
import type {
  BackupEnd,
  BackupError,
  BackupFault,
  BackupFile,
  BackupHeading,
  BackupKind,
  BackupRow,
  IncomingRow,
  OnProgress,
  Restored,
  RestoredFrom,
} from './types.ts';

/** `from`: how it was before; null on trial. */
export type RestoreResult =
  | { ok: true; value: Restored; from: RestoredFrom | null }
  | { ok: false; error: BackupError };

const atATime = 200;
/** An issue holds its text several times. */
const issuesAtATime = 40;
/** What is merged is compared as a whole. Far more than anybody has done; some hundred bytes each. */
const mostRecords = 500_000;

/**
 * Takes in a backup: what was merged is merged, what lacks is added, and nothing that is here is taken back. On trial nothing is
 * written, and it is told what would be: the file is read to its end, so whoever restores it afterwards knows that it is whole.
 *
 * The caller holds the lock `backup`, and brings the views up to date afterwards.
 *
 * @param now epoch ms
 */
export async function restoreBackup(
  file: Blob,
  manner: Manner,
  now: number,
  onProgress: OnProgress,
): Promise<RestoreResult> {
  const restoring = new Restoring(manner, now);
  const read = await readBackup(file, (row, heading) => restoring.take(row, heading), onProgress);
  return read.ok ? { ok: true, ...(await restoring.end(read.value, read.unfit)) } : read;
}

const nothing = (): Tally => ({ added: 0, changed: 0, left: 0 });

/** Rows of one kind at a time: what others need comes first. */
class Restoring {
  readonly #manner: Manner;
  readonly #now: number;
  #names: Names = { issues: new Map(), newsletters: {} };
  #records: Extract<BackupRow, { kind: 'record' }>['row'][] = [];
  #clamps: Extract<BackupRow, { kind: 'clamps' }>['row'] = {};
  #taken: Awaited<ReturnType<typeof takeRecords>> | null = null;
  #waiting: BackupRow[] = [];
  readonly #issues = nothing();
  readonly #guides = nothing();
  readonly #files = nothing();

  constructor(manner: Manner, now: number) {
    this.#manner = manner;
    this.#now = now;
  }

  /** @returns why it is not to be taken: it is more than any backup holds, or of another newsletter; null where it was */
  async take({ row, readFile }: IncomingRow, { addOnId }: BackupHeading): Promise<BackupFault | null> {
    // Records come first: nothing was written yet.
    if (row.kind === 'record' && addOnId === undefined && isOfAnother(row.row, newsletter))
      return 'of-another';
    if (row.kind === 'clamps') this.#clamps = row.row;
    else if (row.kind === 'record') this.#records.push(row.row);
    else if (row.kind === 'file') {
      await this.#flush();
      await this.#takeFile(row.row, readFile);
    } else {
      if (this.#waiting[0] && this.#waiting[0].kind !== row.kind) await this.#flush();
      this.#waiting.push(row);
      const most = row.kind === 'issue' ? issuesAtATime : atATime;
      if (this.#waiting.length >= most) await this.#flush();
    }
    return this.#records.length <= mostRecords ? null : 'too-large';
  }

  async end(
    { madeAt, leftOut = 0 }: BackupEnd,
    unfit: number,
  ): Promise<{ value: Restored; from: RestoredFrom | null }> {
    await this.#flush();
    const { newcomers, addedIds, aliases: _, unfit: unstored, from, ...taken } = await this.#takeRecords();
    const isForGood = this.#manner === 'for-good' && this.#issues.added > 0;
    if (isForGood) await noteLookedAt(newcomers.wanted, new Set(addedIds), madeAt);
    const united = { issues: this.#issues, guides: this.#guides, files: this.#files };
    return { value: { ...taken, madeAt, leftOut: leftOut + unfit + unstored, ...united }, from };
  }

  async #takeRecords() {
    this.#taken ??= await takeRecords(this.#records, this.#clamps, this.#manner, this.#now);
    this.#records = [];
    this.#names = { ...this.#names, newsletters: this.#taken.aliases };
    return this.#taken;
  }

  async #flush(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    const kind = rows[0]?.kind;
    if (kind === undefined) return;
    const { newcomers } = await this.#takeRecords();
    const [names, manner] = [this.#names, this.#manner];
    if (kind === 'issue') sum(this.#issues, await uniteIssues(only(rows, kind), newcomers, names, manner));
    if (kind === 'place') await unitePlaces(rowsOf(rows, kind), names, manner);
    if (kind === 'correction') await uniteCorrections(rowsOf(rows, kind), names, newcomers, manner);
    if (kind === 'guide') sum(this.#guides, await uniteGuides(rowsOf(rows, kind), names, newcomers, manner));
  }

  async #takeFile(about: BackupFile, readFile: (() => Blob) | null): Promise<void> {
    const { newcomers } = await this.#takeRecords();
    const { guideId, newsletterId } = nameGuide(about, this.#names);
    const content = this.#manner === 'on-trial' || !readFile ? null : readFile();
    const { version, sha256, savedAt, replacedAt } = about;
    const arrived = { guideId, version, sha256, savedAt };
    const isKept =
      newcomers.wanted.has(newsletterId) &&
      (replacedAt === null
        ? await keepArrivedFile(arrived, content)
        : await keepArrivedEdition({ ...arrived, replacedAt }, content));
    this.#files[isKept ? 'added' : 'left'] += 1;
  }
}

function only<K extends BackupKind>(rows: readonly BackupRow[], kind: K) {
  return rows.filter((row): row is Extract<BackupRow, { kind: K }> => row.kind === kind);
}

function rowsOf<K extends BackupKind>(rows: readonly BackupRow[], kind: K) {
  return only(rows, kind).map(({ row }) => row as Extract<BackupRow, { kind: K }>['row']);
}

function sum(total: Tally, more: Tally): void {
  total.added += more.added;
  total.changed += more.changed;
  total.left += more.left;
}
