import { expect, it } from 'vitest';
import { countOutOfTurn } from '../../../../scripts/many/count-out-of-turn.ts';

const inTurn = Array.from({ length: 50 }, (_, rank) => rank);

it('counts none of those that came in turn, whichever are missing', () => {
  expect(countOutOfTurn(inTurn)).toBe(0);
  expect(countOutOfTurn(inTurn.filter((rank) => rank % 7 !== 0))).toBe(0);
  expect(countOutOfTurn([])).toBe(0);
});

it('lets neighbours overtake each other', () => {
  expect(countOutOfTurn([2, 0, 1, ...inTurn.slice(3)])).toBe(0);
});

it('counts one that came much too late, and all when the order is turned round', () => {
  expect(countOutOfTurn([...inTurn.slice(1), 0])).toBe(1);
  // The twenty in the middle are near their places by chance.
  expect(countOutOfTurn(inTurn.toReversed())).toBe(40);
});
