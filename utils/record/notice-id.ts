/** What a notification tells of, as its id says: one issue, or several of which the newest is named. */
export interface NoticeSubject {
  issueId: string;
  several: boolean;
}

const one = 'issue:';
const many = 'issues:';
const page = 'page:';

/** Made from the identity of the newest issue it tells of, so that telling again replaces the notification. */
export function noticeIdOf({ issueId, several }: NoticeSubject): string {
  return `${several ? many : one}${issueId}`;
}

/** Undefined for a notification that is not ours. */
export function parseNoticeId(id: string): NoticeSubject | undefined {
  if (id.startsWith(one)) return { issueId: id.slice(one.length), several: false };
  if (id.startsWith(many)) return { issueId: id.slice(many.length), several: true };
  return undefined;
}

/** Of a notification that leads to a page of the extension, by its path, e.g. `reader.html#<issue id>`. */
export const pageNoticeId = (path: string): string => `${page}${path}`;

/** The path of that page; undefined for any other notification. */
export const parsePageNotice = (id: string): string | undefined =>
  id.startsWith(page) ? id.slice(page.length) : undefined;
