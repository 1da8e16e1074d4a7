import { isObject } from '../../text/is-object.ts';
import { plainText } from '../../text/plain-text.ts';

/** What a page's JSON-LD says of its article. Each list holds all that the blocks say, in their order: the first may be no good. */
interface ArticleData {
  headlines: string[];
  /** Dates of publication as written. */
  dates: string[];
  publishers: string[];
  /** It says that the text is not for everybody. */
  isForPayers: boolean;
}

type JsonObject = Record<string, unknown>;

/**
 * Headline, dates and publisher from a page's JSON-LD: of the objects with a date of publication, whatever their type, then
 * of its other articles.
 *
 * @see https://schema.org/Article
 */
export function readJsonLd(blocks: readonly string[]): ArticleData {
  const objects = blocks.flatMap(objectsIn);
  const dated = objects.filter((object) => typeof object.datePublished === 'string');
  const others = objects.filter((object) => !dated.includes(object) && isArticle(object));
  const articles = [...dated, ...others];
  const named = new Map(objects.map((object) => [object['@id'], object]));
  const publishers = articles.flatMap(({ publisher }) =>
    Array.isArray(publisher) ? publisher : [publisher],
  );
  return {
    headlines: articles.flatMap(({ headline, name }) => [...textOf(headline), ...textOf(name)]),
    dates: dated.flatMap(({ datePublished }) => textOf(datePublished)),
    publishers: publishers.flatMap((one) =>
      isObject(one) ? textOf(one.name ?? named.get(one['@id'])?.name) : textOf(one),
    ),
    isForPayers: articles.some(({ isAccessibleForFree: free }) => /^false$/i.test(String(free))),
  };
}

const isArticle = ({ '@type': type }: JsonObject) => /Article|Posting/.test(String(type));

/**
 * Objects at the top, in a list, in a `@graph` or what a page is mainly about: no deeper, so that a hostile block cannot nest
 * without end.
 */
function objectsIn(block: string): JsonObject[] {
  const value = parseJson(block);
  const top = (Array.isArray(value) ? value : [value]).filter(isObject);
  return top
    .flatMap((one) => [one, ...(Array.isArray(one['@graph']) ? one['@graph'].filter(isObject) : [])])
    .flatMap((one) => [one, ...(isObject(one.mainEntity) ? [one.mainEntity] : [])]);
}

/**
 * JSON as templates write it: with line breaks in texts, in a comment or CDATA for old browsers, with its quotation marks
 * as references, with a comma too many. None of it can be meant otherwise.
 */
function parseJson(block: string): unknown {
  const bare = block
    .replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' ')
    .replace(
      /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/g,
      '',
    )
    .replace(/;\s*$/, '');
  const quoted = bare.replace(/&(?:quot|#0*34|#x0*22);/gi, '"');
  for (const text of [bare, quoted, bare.replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next form, if there is one.
    }
  }
  return undefined;
}

/** A text with its references decoded: a script's content is not, unlike an attribute's. None or one. */
function textOf(value: unknown): string[] {
  const text = typeof value === 'string' ? plainText(value.replaceAll('<', '&lt;')) : '';
  return text === '' ? [] : [text];
}
