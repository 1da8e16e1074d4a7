import fc from 'fast-check';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import { latestOfEach } from '../../../../utils/backup/merge/merge-texts.ts';
import type { MergeRecord, RecordedEvent, Text } from '../../../../utils/backup/merge/types.ts';

/** Few moments and devices, so that stamps meet. */
const anyStamp = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom('a', 'b', 'c'))
  .map(([ms, counter, device]) => makeStamp(ms, counter, device));

const anyValue = fc.constantFrom<string | number | null>('x', 'y', 1, null);

/** What stands was seen, as on every machine. */
const anyText: fc.Arbitrary<Text> = fc
  .tuple(
    fc.uniqueArray(fc.record({ value: fc.constantFrom('', 'one', 'two', 'one and two'), stamp: anyStamp }), {
      maxLength: 3,
      selector: ({ stamp }) => stamp,
    }),
    fc.array(anyStamp, { maxLength: 3 }),
  )
  .map(([versions, seen]) => ({
    versions: versions.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1)),
    seen: latestOfEach([...seen, ...versions.map(({ stamp }) => stamp)]),
  }));

const anyEvent: fc.Arbitrary<RecordedEvent> = fc.oneof(
  fc.record({
    stamp: anyStamp,
    at: fc.nat(6),
    kind: fc.constantFrom('marked' as const, 'unmarked' as const),
  }),
  fc.record({
    ...{ stamp: anyStamp, at: fc.nat(6), kind: fc.constant('opened' as const) },
    where: fc.constantFrom('popup' as const, 'reader' as const),
  }),
  fc.record({ stamp: anyStamp, at: fc.nat(6), kind: fc.constant('read' as const), seconds: fc.nat(9) }),
);

const names = fc.constantFrom('p', 'q', 'r');

/** A record of one of two ids. */
const anyRecord: fc.Arbitrary<MergeRecord> = fc.record({
  kind: fc.constantFrom('annotation' as const, 'reading' as const),
  id: fc.constantFrom('1', '2'),
  fields: fc.dictionary(names, fc.record({ value: anyValue, stamp: anyStamp })),
  texts: fc.dictionary(fc.constant('note'), anyText),
  events: fc.dictionary(names, anyEvent),
  removed: fc.option(fc.record({ stamp: anyStamp, reason: fc.constantFrom('person' as const, null) })),
});

export const anyRecords = fc.array(anyRecord, { maxLength: 4 });
