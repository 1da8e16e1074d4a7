import type { SearchDocument } from '../../../utils/search/types.ts';

/** A document of which a test says what matters to it. */
export function documentOf(id: string, fields: Partial<SearchDocument> = {}): SearchDocument {
  return {
    ...{
      id,
      kind: 'issue',
      newsletterId: 'n',
      publishedAt: 0,
      title: '',
      headings: [],
      text: '',
      extra: '',
      shown: '',
    },
    ...fields,
  };
}
