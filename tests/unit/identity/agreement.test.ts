import { expect, it } from 'vitest';
import { agreesInTitle, byTime, daysBetween, msBetween } from '../../../utils/identity/agreement.ts';
import { mergeWitnesses } from '../../../utils/identity/merge-witnesses.ts';
import { makeEntry } from './make-entry.ts';

const renamed = makeEntry('', { title: 'B', day: '2026-03-04' });
renamed.witnesses = mergeWitnesses(
  makeEntry('', { title: 'A', day: '2026-03-01' }).witnesses,
  renamed.witnesses,
);

it('agreesInTitle with any title an issue had, but an empty one', () => {
  const [untitled, again] = [makeEntry('', { day: '2026-03-01' }), makeEntry('', { day: '2026-03-01' })];
  expect(agreesInTitle(makeEntry('', { title: 'a' }), renamed)).toBe(true);
  expect(agreesInTitle(makeEntry('', { title: 'c' }), renamed)).toBe(false);
  expect(agreesInTitle(untitled, again)).toBe(false);
});

it('daysBetween is of the day the title stood with', () => {
  expect(daysBetween(makeEntry('', { title: 'a', day: '2026-03-03' }), renamed)).toBe(2);
  expect(daysBetween(makeEntry('', { title: 'c', day: '2026-03-03' }), renamed)).toBe(Infinity);
  expect(daysBetween(makeEntry('', { title: 'a' }), renamed)).toBe(Infinity);
  expect(daysBetween(makeEntry('', {}), makeEntry('', {}))).toBe(0);
});

it('byTime is the distance, then the newer first, undated last', () => {
  const at = (hour: number) => makeEntry('', { day: '2026-03-01', hour });
  expect(msBetween(at(3), at(1))).toBe(2 * 60 * 60_000);
  expect(byTime(at(3), at(5))[1]).toBeLessThan(byTime(at(3), at(1))[1] ?? 0);
  expect(msBetween(at(1), makeEntry('', {}))).toBe(Number.MAX_SAFE_INTEGER);
});
