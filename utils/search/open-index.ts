import type { SearchDocument, SearchIndex } from './types.ts';

/** Opens parts for questions. Later parts override documents of earlier ones; `gone` are ids to leave out. */
export function openIndex(parts: readonly ArrayBuffer[], gone: ReadonlySet<string> = new Set()): SearchIndex {
  const all = parts.flatMap((part) => JSON.parse(new TextDecoder().decode(part)) as SearchDocument[]);
  const documents = [...new Map(all.map((one) => [one.id, one])).values()].filter(({ id }) => !gone.has(id));
  return {
    size: documents.length,
    search(question, options) {
      const words = question.toLowerCase().split(/\s+/).filter(Boolean);
      const hits = documents
        .filter((one) => {
          const text = [one.title, ...one.headings, one.text, one.extra].join('\n').toLowerCase();
          return (
            words.length > 0 &&
            words.every((word) => text.includes(word)) &&
            (options.kinds?.includes(one.kind) ?? true) &&
            (options.newsletterIds?.includes(one.newsletterId) ?? true) &&
            one.publishedAt >= (options.from ?? Number.NEGATIVE_INFINITY) &&
            one.publishedAt < (options.to ?? Number.POSITIVE_INFINITY) &&
            (options.accept?.(one.id) ?? true)
          );
        })
        .sort((a, b) => b.publishedAt - a.publishedAt)
        .map(({ id, kind, newsletterId, publishedAt }) => ({
          ...{ id, kind, newsletterId, publishedAt },
          ...{ field: 'text' as const, score: 1 },
        }));
      return { hits: hits.slice(0, options.limit), total: hits.length, also: [], read: documents.length };
    },
  };
}
