/** Where a feed begins; and before it what may hold one and is none: comments, scripts, pictures. */
const opening =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(script|style|textarea|title|template|xmp|svg)\b[\s\S]*?(?:<\/\1\b|$)|<((?:[\w-]+:)?(?:rss|feed|rdf))(?=[\s>])/gi;

/**
 * What stands behind something else from where a feed begins: a server's software prints its notices before the XML, and
 * some print a whole page. A feed that stands within a page, as an example, is followed by the end of what holds it.
 *
 * @returns undefined where no feed begins, or it is never closed
 */
export function findFeedBehind(text: string): string | undefined {
  for (const { index, 2: name } of text.matchAll(opening)) {
    if (name === undefined) continue;
    const end = text.lastIndexOf(`</${name}`);
    const next = end < index ? undefined : /<(\/?)[a-z]/i.exec(text.slice(end + 2));
    return end < index || next?.[1] === '/' ? undefined : text.slice(index);
  }
  return undefined;
}
