import type * as v from 'valibot';
import { expect, it } from 'vitest';
import type {
  correctionRow,
  issueBody,
  issueRow,
  placeRow,
} from '../../../../utils/backup/file/issue-schemas.ts';
import type { endSchema, headingSchema, rowSchema } from '../../../../utils/backup/file/row-schemas.ts';
import type { BackupEnd, BackupFile, BackupHeading } from '../../../../utils/backup/file/types.ts';
import type {
  CorrectionRow,
  GuideRow,
  IssueBodyRow,
  IssueRow,
  PlaceRow,
} from '../../../../utils/store/types.ts';

/** The names of all that a row holds, however deep, those too that may be absent. */
type Names<T> = T extends readonly (infer E)[]
  ? Names<E>
  : T extends object
    ? { [K in keyof T & string]-?: K | `${K}.${Names<NonNullable<T[K]>>}` }[keyof T & string]
    : never;

/** True where both have the same names; else those that one of them lacks. */
type Lacking<Row, Schema extends v.GenericSchema> =
  | Exclude<Names<Row>, Names<v.InferOutput<Schema>>>
  | Exclude<Names<v.InferOutput<Schema>>, Names<Row>>;
type RowOf<K extends string> =
  Extract<v.InferOutput<typeof rowSchema>, { kind: K }> extends { row: infer R }
    ? v.GenericSchema<unknown, R>
    : never;
type Nothing = [never];

/** What a schema has no name for is left out of every backup that is read: a row's optional names are easily forgotten. */
const lacking: {
  issue: [Lacking<IssueRow, typeof issueRow>];
  body: [Lacking<IssueBodyRow, typeof issueBody>];
  place: [Lacking<PlaceRow, typeof placeRow>];
  correction: [Lacking<CorrectionRow, typeof correctionRow>];
  guide: [Lacking<GuideRow, RowOf<'guide'>>];
  file: [Lacking<BackupFile, RowOf<'file'>>];
  heading: [Lacking<BackupHeading, typeof headingSchema>];
  end: [Lacking<BackupEnd, typeof endSchema>];
} extends Record<string, Nothing>
  ? 'nothing'
  : 'something' = 'nothing';

it('has a name for all that a row holds', () => {
  expect(lacking).toBe('nothing');
});
