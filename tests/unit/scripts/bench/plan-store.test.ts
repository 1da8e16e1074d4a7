import { expect, it } from 'vitest';
import { planStore } from '../../../../scripts/bench/plan-store.ts';

const now = Date.UTC(2026, 9, 22, 13);
const origin = 'http://127.0.0.1:4000';
const store = planStore({ letters: 3, issues: 4, guides: 5 }, origin, now);

it('plans letters of their own, the home one first', () => {
  expect(store.newsletters.map(({ id, feed }) => [id, feed])).toEqual([
    ['home', 'http://127.0.0.1:4000/feed'],
    ['127.0.0.1:4000/letters/1/feed', 'http://127.0.0.1:4000/letters/1/feed'],
    ['127.0.0.1:4000/letters/2/feed', 'http://127.0.0.1:4000/letters/2/feed'],
  ]);
  expect(store.issues).toHaveLength(12);
  expect(new Set(store.issues.map(({ slug }) => slug)).size).toBe(12);
});

it('plans an issue a week, newest first, in whole seconds', () => {
  const times = store.issues.slice(0, 4).map(({ publishedAt }) => publishedAt);
  const week = 7 * 24 * 60 * 60_000;
  expect(times.map((at) => (times[0] ?? 0) - at)).toEqual([0, week, 2 * week, 3 * week]);
  expect(planStore({ letters: 1, issues: 1, guides: 0 }, origin, now + 999).issues[0]?.publishedAt).toBe(
    times[0],
  );
});

it('gives the newest issues the guides, as many as told', () => {
  const withGuide = store.issues.filter(({ hasGuide }) => hasGuide);
  expect(withGuide.map(({ slug }) => slug)).toEqual([
    'letter-0-issue-0-weekly',
    'letter-0-issue-1-weekly',
    'letter-1-issue-0-weekly',
    'letter-1-issue-1-weekly',
    'letter-2-issue-0-weekly',
  ]);
});
