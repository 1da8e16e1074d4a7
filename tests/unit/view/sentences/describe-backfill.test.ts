import '../english.ts';
import { expect, it } from 'vitest';
import { failed } from '../../../../utils/feed/request/failed.ts';
import { describeBackfill } from '../../../../utils/view/sentences/describe-backfill.ts';
import type { BackfillRow } from '../../../../utils/view/types.ts';

const now = Date.UTC(2026, 9, 22, 13);
const row: BackfillRow = {
  newsletterId: 'home',
  state: 'running',
  queue: [{ kind: 'post', url: 'https://a.example/p/a' }],
  total: 3,
  added: 2,
  nextAt: now,
  tries: 0,
  error: null,
};

it.each<[string, Partial<BackfillRow>, string | RegExp]>([
  ['under way', {}, /^2 of 3 older issues read/],
  [
    'reading the list',
    { total: 0, queue: [{ kind: 'index', url: 'https://a.example/sitemap.xml' }] },
    /list of issues/,
  ],
  ['waiting', { error: failed('unreachable').error }, /^2 of 3 .* cannot be reached/],
  ['stopped', { state: 'stopped' }, 'Stopped after 2 of 3 older issues.'],
  ['done', { state: 'done', queue: [] }, '2 older issues were added to the library.'],
  ['done with one', { state: 'done', queue: [], added: 1 }, '1 older issue was added to the library.'],
  ['done with none', { state: 'done', queue: [], added: 0 }, /no older issues/],
  ['without a list', { state: 'failed', error: failed('not-found').error }, /no list of its older issues/],
  ['without permission', { state: 'failed', error: failed('no-permission').error }, /no permission/],
])('says how it stands: %s', (_name, change, says) => {
  expect(describeBackfill({ ...row, ...change }, now)).toMatch(says);
});
