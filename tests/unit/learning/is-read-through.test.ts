import { expect, it } from 'vitest';
import { isReadThrough } from '../../../utils/learning/is-read-through.ts';

const read = { seen: 1000, length: 1000, activeSeconds: 300, readingMinutes: 5 };

it.each([
  ['all of it, in its time', {}, true],
  ['four fifths of it', { seen: 800 }, true],
  ['less', { seen: 799 }, false],
  ['a third of its time', { activeSeconds: 100 }, true],
  ['leafed through', { activeSeconds: 99 }, false],
  ['an issue without words', { seen: 0, length: 0 }, false],
])('isReadThrough: %s', (_name, change, result) => {
  expect(isReadThrough({ ...read, ...change })).toBe(result);
});
