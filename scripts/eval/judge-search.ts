import { buildPart } from '../../utils/search/build-part.ts';
import { openIndex } from '../../utils/search/open-index.ts';
import type { SearchDocument } from '../../utils/search/types.ts';

export interface SearchCases {
  documents: {
    id: string;
    kind?: string;
    title?: string;
    text?: string;
    headings?: string[];
    extra?: string;
    publishedAt?: number | string;
  }[];
  queries: { q: string; top: string[]; not?: string[] }[];
}

export interface WrongQuery {
  q: string;
  top: string[];
  not: string[];
  /** All that was found, best first. */
  found: string[];
  also: string[];
}

/** The file's form has no field for headings: they may stand in the text as in Markdown. */
const listHeadings = (text: string) =>
  Array.from(text.matchAll(/^#{1,6}\s+(.+)$/gm), ([, line = '']) => line);

/** The questions that are answered wrongly. */
export function judgeSearch({ documents, queries }: SearchCases): WrongQuery[] {
  const index = openIndex([
    buildPart(
      documents.map((one): SearchDocument => {
        return {
          ...{
            id: one.id,
            kind: one.kind === 'guide' ? 'guide' : 'issue',
            newsletterId: '',
            title: one.title ?? '',
          },
          ...{
            headings: one.headings ?? listHeadings(one.text ?? ''),
            text: one.text ?? '',
            extra: one.extra ?? '',
            shown: '',
          },
          publishedAt: new Date(one.publishedAt ?? 0).getTime() || 0,
        };
      }),
    ),
  ]);
  return queries.flatMap(({ q, top, not = [] }) => {
    const { hits, also } = index.search(q, { limit: documents.length, spelling: true });
    const found = hits.map(({ id }) => id);
    const first = new Set(found.slice(0, top.length));
    const isRight = top.every((id) => first.has(id)) && !not.some((id) => found.includes(id));
    return isRight ? [] : [{ q, top, not, found, also }];
  });
}
