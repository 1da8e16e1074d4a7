import { findFault, type Schema } from '../log/find-fault.ts';
import type { PackedNote } from './types.ts';

const line = { type: 'string', maxLength: 10_000 } as const;
const time = { type: 'integer', minimum: 0, maximum: 8_640_000_000_000_000 } as const;
const place = { type: 'integer', minimum: 0, maximum: 2 ** 31 } as const;
const orNone = <T>(schema: T) => ({ anyOf: [schema, { type: 'null' }] }) as const;

/** The issue that something of a pack is of. */
export const issueSchema: Schema = {
  type: 'object',
  properties: {
    ...{ newsletterId: line, identity: line, title: line, url: orNone(line) },
    publishedAt: { ...time, minimum: -time.maximum },
  },
  required: ['newsletterId', 'identity', 'title', 'url', 'publishedAt'],
};

const anchor: Schema = {
  type: 'object',
  properties: {
    ...{ version: line, block: place, twins: { enum: ['none', 'words', 'surroundings'] } },
    ...{ exact: line, prefix: line, suffix: line, start: place, end: place },
  },
  required: ['version', 'block', 'twins', 'exact', 'prefix', 'suffix', 'start', 'end'],
};

const schema: Schema = {
  type: 'object',
  properties: {
    kind: { enum: ['highlight', 'words', 'page', 'issue'] },
    id: orNone({ type: 'string', pattern: '^[A-Za-z0-9._:-]{1,64}$' }),
    issue: issueSchema,
    anchor: orNone(anchor),
    guide: orNone({
      type: 'object',
      properties: { file: line, page: { type: 'integer', minimum: 1, maximum: 99_999 } },
      required: ['file', 'page'],
    }),
    ...{ textHash: line, colour: { enum: ['yellow', 'green', 'blue', 'pink'] } },
    note: { type: 'string', maxLength: 100_000 },
    ...{ createdAt: time, changedAt: time },
  },
  required: [
    ...['kind', 'id', 'issue', 'anchor', 'guide', 'textHash', 'colour', 'note', 'createdAt', 'changedAt'],
  ],
};

/** What somebody's file says is a note; null where it is none. It holds together: a highlight has its words, a page its guide. */
export function readNote(value: unknown): PackedNote | null {
  if (findFault(schema, value) !== null) return null;
  const note = value as PackedNote;
  const { kind, id, guide } = note;
  const isAnchored = note.anchor !== null && note.anchor.start < note.anchor.end && note.anchor.exact !== '';
  const fits = {
    highlight: id !== null && isAnchored && guide === null,
    words: id !== null && isAnchored && guide === null,
    page: id !== null && note.anchor === null && guide !== null,
    issue: id === null && note.anchor === null && guide === null && note.note !== '',
  };
  return fits[kind] ? note : null;
}
