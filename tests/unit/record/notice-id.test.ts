import { expect, it } from 'vitest';
import { noticeIdOf, parseNoticeId } from '../../../utils/record/notice-id.ts';

it.each([
  { issueId: 'home:https://news.example/p/a:b', several: false },
  { issueId: 'home:x', several: true },
])('is read back as it was written: $issueId', (subject) => {
  expect(parseNoticeId(noticeIdOf(subject))).toEqual(subject);
});

it('knows a foreign notification', () => {
  expect(parseNoticeId('3f1d2c4b')).toBeUndefined();
});
