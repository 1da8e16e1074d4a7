import { beforeEach, expect, it } from 'vitest';
import { listNewsletterFigures } from '../../../../utils/view/queries/list-newsletter-figures.ts';
import { check, day, entry, startAfresh, thursday } from '../../store/fixtures.ts';

beforeEach(startAfresh);

it('counts what is unread and finds the newest issue, by newsletter', async () => {
  await check([entry('a', thursday)]);
  await check([entry('b', thursday + 7 * day)]);
  const figures = await listNewsletterFigures(['home', 'other'], thursday + 30 * day);
  expect(figures.get('home')).toEqual({ unread: 2, lastIssueAt: thursday + 7 * day, isDayOnly: false });
  expect(figures.get('other')).toEqual({ unread: 0, lastIssueAt: null, isDayOnly: false });
});
