import { expect, it } from 'vitest';
import { newCheckState, withDueAt } from '../../../utils/store/check-state.ts';

it('is due at once when it is new, and has never been checked', () => {
  const state = newCheckState('home');
  expect(state).toMatchObject({ newsletterId: 'home', dueAt: 0, nextCheckAt: 0, lastSuccessAt: null });
  expect(withDueAt({ pausedAt: null, removedAt: null }, state)).toEqual(state);
});

it.each([
  ['subscribed to', { pausedAt: null, removedAt: null }, 7],
  ['paused', { pausedAt: 0, removedAt: null }, null],
  ['removed', { pausedAt: null, removedAt: 5 }, null],
] as const)('%s', (_name, row, dueAt) => {
  const state = { ...newCheckState('home'), nextCheckAt: 7, dueAt: 3 };
  expect(withDueAt(row, state)).toEqual({ ...state, dueAt });
});
