/** The metadata of an article as JSON-LD gives it; null what is missing. */
interface ArticleData {
  headline: string | null;
  datePublished: string | null;
  publisher: string | null;
}

/**
 * The first object among a page's JSON-LD blocks that has a date of publication.
 *
 * @see https://schema.org/Article
 */
export function readJsonLd(blocks: readonly string[]): ArticleData | undefined {
  const article = blocks.flatMap(objectsIn).find((object) => typeof object.datePublished === 'string');
  if (!article) return undefined;
  const publishers = Array.isArray(article.publisher) ? article.publisher : [article.publisher];
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    datePublished: textOf(article.datePublished),
    publisher: publishers.map((one) => textOf(isObject(one) ? one.name : one)).find(Boolean) ?? null,
  };
}

/** Objects at the top, in a list, or in a `@graph`: no deeper, so that a hostile block cannot nest without end. */
function objectsIn(block: string): Array<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(block);
    const top = (Array.isArray(value) ? value : [value]).filter(isObject);
    return top.flatMap((one) => [
      one,
      ...(Array.isArray(one['@graph']) ? one['@graph'].filter(isObject) : []),
    ]);
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
