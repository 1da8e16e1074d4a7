import { expect, it } from 'vitest';
import { missingSince } from '../../../utils/derived/missing-since.ts';
import type { FeedErrorKind } from '../../../utils/feed/types.ts';
import type { CheckRecord } from '../../../utils/store/types.ts';

const hour = 60 * 60_000;
const good = { cause: 'scheduled', reason: null, newIssues: 0, status: null, bytes: 0 } as const;

/** Checks 12 hours apart; `-` is a good one. */
const checksOf = (...kinds: (FeedErrorKind | '-')[]): CheckRecord[] =>
  kinds.map((kind, place) => {
    const at = place * 12 * hour;
    if (kind === '-') return { ...good, at, outcome: 'unchanged', error: null };
    return { ...good, at, outcome: 'failed', error: { kind, status: null, message: null, retryAt: null } };
  });

it.each([
  ['5 in a row over 2 days', checksOf('-', 'gone', 'not-found', 'gone', 'not-found', 'gone'), 12 * hour],
  ['4 in a row', checksOf('-', 'gone', 'gone', 'gone', 'gone'), null],
  [
    '5 within a day',
    checksOf('gone', 'gone', 'gone', 'gone', 'gone').map((one) => ({ ...one, at: one.at / 4 })),
    null,
  ],
  ['one good check between', checksOf('gone', 'gone', 'gone', '-', 'gone', 'gone'), null],
  ['another error between', checksOf('gone', 'gone', 'gone', 'server', 'gone', 'gone'), null],
  ['no network between', checksOf('gone', 'gone', 'offline', 'gone', 'gone', 'gone'), 0],
  ['found again', checksOf('gone', 'gone', 'gone', 'gone', 'gone', '-'), null],
  ['no check yet', [], null],
])('missingSince: %s', (_name, checks, expected) => {
  expect(missingSince(checks)).toBe(expected);
});
