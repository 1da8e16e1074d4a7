import { expect, it } from 'vitest';
import { neverRead } from '../../../utils/store/fold-readings.ts';
import { repeated } from '../../../utils/store/repeated.ts';

it.each([
  ['untouched and new', {}, 1, { unread: 1, readAt: null, isRead: 0 }],
  ['untouched and old', {}, 0, { unread: 0, readAt: null, isRead: 0 }],
  ['read', { readAt: 5 }, 1, { unread: 0, readAt: 5, isRead: 1 }],
  ['read at the beginning of time', { readAt: 0 }, 1, { unread: 0, readAt: 0, isRead: 1 }],
  ['old and marked unread', { unreadAt: 5 }, 0, { unread: 1, readAt: null, isRead: 0 }],
] as const)('%s', (_name, change, bornUnread, expected) => {
  expect(repeated({ ...neverRead, ...change }, bornUnread)).toEqual(expected);
});
