import { expect, it } from 'vitest';
import { skipForbidden } from '../../../utils/schedule/skip-forbidden.ts';

const at = Date.UTC(2026, 9, 22, 13, 30);

it('leaves an allowed moment as it is', () => {
  expect(skipForbidden(at, [12, 14], [0, 6])).toBe(at);
});

it('moves to the first allowed hour', () => {
  expect(skipForbidden(at, [13, 14], [])).toBe(Date.UTC(2026, 9, 22, 15));
});

it('moves to the first allowed day', () => {
  expect(skipForbidden(at, [], [4, 5])).toBe(Date.UTC(2026, 9, 24));
});

it('ignores a feed that skips every hour or every day', () => {
  const allHours = Array.from({ length: 24 }, (_, hour) => hour);
  expect(skipForbidden(at, allHours, [])).toBe(at);
  expect(skipForbidden(at, [], [0, 1, 2, 3, 4, 5, 6])).toBe(at);
});
