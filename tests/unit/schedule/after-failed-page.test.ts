import { expect, it } from 'vitest';
import { failed } from '../../../utils/feed/request/failed.ts';
import type { FeedErrorKind } from '../../../utils/feed/types.ts';
import { afterFailedPage } from '../../../utils/schedule/after-failed-page.ts';
import type { BackfillPage } from '../../../utils/store/types.ts';

const now = Date.UTC(2026, 9, 22, 13);
const queue = (kind: BackfillPage['kind']): BackfillPage[] => [{ kind, url: 'https://a.example/x' }];
const error = (kind: FeedErrorKind, retryAt: number | null = null) => failed(kind, { retryAt }).error;

it('waits for a trouble that may pass, and as long as the server says', () => {
  const row = { queue: queue('post'), tries: 0 };
  expect(afterFailedPage(row, error('server'), now)).toMatchObject({ nextAt: now + 15 * 60_000 });
  expect(afterFailedPage(row, error('wait', now + 5), now)).toMatchObject({ nextAt: now + 5 });
});

it('ends after four tries, with its queue kept', () => {
  const change = afterFailedPage({ queue: queue('post'), tries: 3 }, error('timeout'), now);
  expect(change).toEqual({ state: 'failed', error: error('timeout'), tries: 0 });
});

it('waits ever longer, for most of a day, for a host that does not answer', () => {
  const waits = [0, 1, 2].map((tries) => {
    const change = afterFailedPage({ queue: queue('post'), tries }, error('unreachable'), now);
    return ((change?.nextAt ?? 0) - now) / 60_000;
  });
  expect(waits).toEqual([15, 2 * 60, 16 * 60]);
  const last = afterFailedPage({ queue: queue('post'), tries: 3 }, error('unreachable'), now);
  expect(last).toMatchObject({ state: 'failed', error: { kind: 'unreachable' } });
});

it('does not count tries without a network', () => {
  const change = afterFailedPage({ queue: queue('post'), tries: 3 }, error('offline'), now);
  expect(change).toMatchObject({ nextAt: now + 15 * 60_000, tries: 3 });
});

it.each(['not-found', 'gone', 'too-large', 'not-a-feed'] as const)('passes over a page: %s', (kind) => {
  expect(afterFailedPage({ queue: queue('post'), tries: 0 }, error(kind), now)).toBeUndefined();
  expect(afterFailedPage({ queue: queue('sitemap'), tries: 0 }, error(kind), now)).toBeUndefined();
});

it('ends without the list to begin with, and without the permission', () => {
  const list = afterFailedPage({ queue: queue('index'), tries: 0 }, error('not-found'), now);
  expect(list).toMatchObject({ state: 'failed' });
  const post = afterFailedPage({ queue: queue('post'), tries: 0 }, error('no-permission'), now);
  expect(post).toMatchObject({ state: 'failed' });
});
