import * as v from 'valibot';
import type { GuideRow } from '../../store/types.ts';
import { correctionRow, issueBody, issueRow, placeRow } from './issue-schemas.ts';
import { clamps, mergeRecord } from './record-schemas.ts';
import type { BackupEnd, BackupFile, BackupHeading, BackupKind, BackupRow } from './types.ts';
import { address, count, id, text, textOrNull, time, timeOrNull } from './values.ts';
import { backupFormat } from './write-backup.ts';

/** What the lines of a backup may say. What this version has no name for is left out. */

export const headingSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(count, v.minValue(1)),
  addOnId: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, BackupHeading>;

export const endSchema = v.object({
  ...{ madeAt: time, rows: count, leftOut: v.exactOptional(count), bytes: count },
  checksum: v.pipe(text, v.regex(/^[\da-f]{64}$/)),
}) satisfies v.GenericSchema<unknown, BackupEnd>;

/** As `worker/check` and `worker/guides` have them: of another failure nothing is known. */
const failure = v.picklist([
  ...(['offline', 'unreachable', 'moved', 'timeout', 'no-permission', 'expired', 'too-large'] as const),
  ...(['not-a-pdf', 'cut-off', 'server', 'wait', 'no-space', 'store'] as const),
]);

const hash = v.pipe(text, v.regex(/^[\da-f]{64}$/));

const guideRow = v.object({
  ...{ id, issueId: id, newsletterId: id, position: count, title: text, description: textOrNull },
  ...{ fileName: text, type: v.literal('PDF'), sizeText: textOrNull, url: address },
  state: v.picklist(['offered', 'saving', 'saved', 'failed']),
  ...{ failure: v.nullable(failure), failedAt: timeOrNull, failures: count, tryAt: timeOrNull },
  ...{ bytes: v.nullable(count), sha256: v.nullable(hash), savedAt: timeOrNull, version: count },
  ...{ issueTitle: text, publishedAt: time, isDayOnly: v.exactOptional(v.boolean()) },
}) satisfies v.GenericSchema<unknown, GuideRow>;

const fileRow = v.object({
  ...{
    guideId: id,
    issueId: id,
    newsletterId: id,
    version: count,
    sha256: hash,
    savedAt: time,
    replacedAt: timeOrNull,
  },
  ...{ type: v.pipe(text, v.maxLength(100)), bytes: count },
}) satisfies v.GenericSchema<unknown, BackupFile>;

const plain = <const K extends BackupKind, S extends v.GenericSchema>(kind: K, row: S) =>
  v.object({ kind: v.literal(kind), row });

/** A file's bytes stand behind its row, whatever else that says. */
export const sizedSchema = v.object({ kind: v.literal('file'), row: v.object({ bytes: count }) });

export const rowSchema = v.variant('kind', [
  plain('clamps', clamps),
  plain('record', mergeRecord),
  v.object({ kind: v.literal('issue'), row: issueRow, body: v.nullable(issueBody) }),
  plain('place', placeRow),
  plain('correction', correctionRow),
  plain('guide', guideRow),
  plain('file', fileRow),
]) satisfies v.GenericSchema<unknown, BackupRow>;
