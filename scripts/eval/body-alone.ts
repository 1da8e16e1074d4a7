import type { IssueSource } from '../../utils/issue/types.ts';

/** A body of which nothing else is known. */
export function bodyAlone(html: string): IssueSource {
  return {
    title: '',
    subtitle: null,
    publication: null,
    url: null,
    publishedAt: null,
    publishedDay: null,
    isDayOnly: false,
    html,
  };
}
