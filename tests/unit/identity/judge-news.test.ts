import { expect, it } from 'vitest';
import { judgeNews } from '../../../utils/identity/judge-news.ts';

const day = 24 * 60 * 60_000;
const now = 100 * day;
const usual = { newestKnownAt: 90 * day, firstRun: false, asArchive: false, now };
const fresh = (publishedAt: number) => ({ publishedAt, known: undefined });

it('judgeNews takes what is not known for news, up to 7 days older than the newest known', () => {
  const entries = [
    fresh(95 * day),
    { publishedAt: 90 * day, known: {} },
    fresh(83 * day),
    fresh(83 * day - 1),
  ];
  expect(judgeNews(entries, usual)).toEqual(['news', 'known', 'news', 'archive']);
});

it('leaves only the newest unread on a first run, and tells nobody', () => {
  const entries = [fresh(95 * day), fresh(94 * day)];
  expect(judgeNews(entries, { ...usual, newestKnownAt: null, firstRun: true })).toEqual([
    'silent',
    'archive',
  ]);
});

it('takes nothing of the archive for news', () => {
  expect(judgeNews([fresh(95 * day)], { ...usual, asArchive: true })).toEqual(['archive']);
});

it.each([null, 500 * day])('takes everything for news where the newest known is %s', (newestKnownAt) => {
  expect(judgeNews([fresh(day)], { ...usual, newestKnownAt })).toEqual(['news']);
});
