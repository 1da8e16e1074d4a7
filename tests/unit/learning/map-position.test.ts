import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapPosition } from '../../../utils/learning/map-position.ts';

const before = 'Wash the skin.\nTwice a day.\nThen wait.';

it.each([
  ['ahead of a change', 'Wash the skin.\nOnce a day, in the evening.\nThen wait.', 'skin', 'skin'],
  ['behind it', 'Wash the skin.\nOnce a day, in the evening.\nThen wait.', 'Then', 'Then'],
  ['behind a sentence put in', `Read this first.\n${before}`, 'wait', 'wait'],
  ['behind one taken out', 'Wash the skin.\nThen wait.', 'wait', 'wait'],
])('mapPosition: %s', (_name, after, words, same) => {
  expect(mapPosition(before.indexOf(words), before, after)).toBe(after.indexOf(same));
});

it('stays within the text, keeps the order of places, and moves nothing in the same text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (former, present) => {
      const mapped = Array.from({ length: former.length + 1 }, (_, at) => mapPosition(at, former, present));
      expect(mapped.every((at) => at >= 0 && at <= present.length)).toBe(true);
      expect(mapped).toEqual(mapped.toSorted((a, b) => a - b));
      expect(mapPosition(former.length, former, former)).toBe(former.length);
    }),
  );
});

it('is at the end of another text at most, from a place that is none', () => {
  expect(mapPosition(99, 'abc', 'abcd')).toBe(4);
  expect(mapPosition(-5, 'abc', 'xyz')).toBe(0);
});
