import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entrySchema, mostLine } from '../../../../utils/learning/log/entry-schema.ts';
import { findFault } from '../../../../utils/learning/log/find-fault.ts';
import { anyEntry, makeEntry } from './any-entry.ts';

const validate = new Ajv().compile(entrySchema);

/** An entry in which one value, anywhere, is another. */
const nearlyEntry = fc
  .tuple(anyEntry, fc.nat(), fc.oneof(fc.jsonValue(), fc.constant('2026-02-30'), fc.integer(), fc.double()))
  .map(([entry, place, value]) => {
    const paths = pathsOf(entry);
    const copy: unknown = structuredClone(entry);
    const path = paths[place % paths.length] ?? [];
    let holder = copy as Record<string, unknown>;
    for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
    holder[path.at(-1) ?? ''] = value;
    return copy;
  });

function pathsOf(value: unknown): string[][] {
  return typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [
        [name],
        ...pathsOf(inner).map((path) => [name, ...path]),
      ]);
}

it('judges as a validator of JSON Schema does', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyEntry, anyEntry, fc.jsonValue()), (value) => {
      expect(findFault(entrySchema, value) === null).toBe(validate(value));
    }),
    { numRuns: 500 },
  );
});

it.each([
  [
    { ...makeEntry(), minutes: '12' },
    { field: 'minutes', why: 'type' },
  ],
  [
    { ...makeEntry(), minutes: 1441 },
    { field: 'minutes', why: 'size' },
  ],
  [
    { ...makeEntry(), other: 1 },
    { field: 'other', why: 'unknown' },
  ],
  [
    { ...makeEntry(), method: 'course' },
    { field: 'method', why: 'choice' },
  ],
  [
    { ...makeEntry(), startedAt: 'today' },
    { field: 'startedAt', why: 'form' },
  ],
  [
    { ...makeEntry(), topics: ['a', 2] },
    { field: 'topics[1]', why: 'type' },
  ],
  [
    { ...makeEntry(), topics: Array(101).fill('a') },
    { field: 'topics', why: 'size' },
  ],
  [
    { ...makeEntry(), source: { ...makeEntry().source, title: 'x'.repeat(mostLine + 1) } },
    { field: 'source.title', why: 'size' },
  ],
  [
    { ...makeEntry(), source: { ...makeEntry().source, publishedAt: 'x' } },
    { field: 'source.publishedAt', why: 'form' },
  ],
  [
    { ...makeEntry(), source: null },
    { field: 'source', why: 'type' },
  ],
  [[], { field: '', why: 'type' }],
])('says where and what: %#', (value, fault) => {
  expect(findFault(entrySchema, value)).toEqual(fault);
});

it('names the field that is missing', () => {
  const { learned: _, ...without } = makeEntry();
  expect(findFault(entrySchema, without)).toEqual({ field: 'learned', why: 'missing' });
});

it('is not led astray by names that all objects have', () => {
  const value: unknown = JSON.parse(JSON.stringify(makeEntry()).replace('{', '{"__proto__":{"a":1},'));
  expect(findFault(entrySchema, value)).toEqual({ field: '__proto__', why: 'unknown' });
});
