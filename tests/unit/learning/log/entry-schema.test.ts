import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../../utils/learning/log/entry-schema.ts';
import type { LogEntry } from '../../../../utils/learning/log/types.ts';
import { anyEntry, makeEntry } from './any-entry.ts';

const validate = new Ajv().compile(entrySchema);

/** The type that a schema describes. */
type Described<S> = S extends { anyOf: readonly (infer One)[] }
  ? Described<One>
  : S extends { enum: readonly (infer One)[] }
    ? One
    : S extends { type: 'array'; items: infer Items }
      ? Described<Items>[]
      : S extends { type: 'object'; properties: infer Fields }
        ? { -readonly [Name in keyof Fields]: Described<Fields[Name]> }
        : S extends { type: infer Type }
          ? Simple<Type>
          : never;
type Simple<Type> = Type extends 'string'
  ? string
  : Type extends 'number' | 'integer'
    ? number
    : Type extends 'null'
      ? null
      : never;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// A field that one of them lacks, or has otherwise, does not compile.
const isSameType: Same<Described<typeof entrySchema>, LogEntry> = true;

it('describes the type', () => {
  expect(isSameType).toBe(true);
});

it('takes any entry that a person may have written', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(validate(entry), JSON.stringify(validate.errors)).toBe(true);
    }),
  );
});

describe('asks for every field, and for no other', () => {
  const full = makeEntry({ followUps: [{ weeks: 4, answeredOn: '2026-12-03', answer: '' }] });

  it.each(Object.keys(full))('%s', (name) => {
    const without = Object.fromEntries(Object.entries(full).filter(([key]) => key !== name));
    expect(validate(without)).toBe(false);
    expect(validate({ ...full, [name]: undefined })).toBe(false);
    expect(validate({ ...full, [`${name}s2`]: '' })).toBe(false);
  });

  it.each(Object.keys(full.source))('source.%s', (name) => {
    const source = Object.fromEntries(Object.entries(full.source).filter(([key]) => key !== name));
    expect(validate({ ...full, source })).toBe(false);
  });

  it('names each once as needed', () => {
    expect([...entrySchema.required].sort()).toEqual(Object.keys(entrySchema.properties).sort());
    expect(Object.keys(full).sort()).toEqual(Object.keys(entrySchema.properties).sort());
  });
});

it.each([
  ['a day that is a time', { startedAt: 1_793_836_800_000 }],
  ['a day of no month', { finishedAt: '2026-13-01' }],
  ['a part of a minute', { minutes: 1.5 }],
  ['more than a day', { minutes: 1441 }],
  ['an id with a space', { id: 'a b' }],
  ['another method', { method: 'course' }],
  ['another number of weeks', { followUps: [{ weeks: 5, answeredOn: '2026-12-03', answer: '' }] }],
])('refuses %s', (_name, own) => {
  expect(validate({ ...makeEntry(), ...own })).toBe(false);
});
