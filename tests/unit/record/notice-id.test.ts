import { expect, it } from 'vitest';
import { noticeIdOf, pageNoticeId, parseNoticeId, parsePageNotice } from '../../../utils/record/notice-id.ts';

it.each([
  { issueId: 'home:https://news.example/p/a:b', several: false },
  { issueId: 'home:x', several: true },
])('is read back as it was written: $issueId', (subject) => {
  expect(parseNoticeId(noticeIdOf(subject))).toEqual(subject);
});

it('knows a foreign notification', () => {
  expect(parseNoticeId('3f1d2c4b')).toBeUndefined();
});

it('tells a page that it leads to from an issue', () => {
  const id = pageNoticeId('reader.html#home%3Aa&at=5');
  expect(parsePageNotice(id)).toBe('reader.html#home%3Aa&at=5');
  expect(parseNoticeId(id)).toBeUndefined();
  expect(parsePageNotice(noticeIdOf({ issueId: 'page:x', several: false }))).toBeUndefined();
});
