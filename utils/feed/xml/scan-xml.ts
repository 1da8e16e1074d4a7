import { scanMarkup } from '../../text/scan-markup.ts';

/** Feeds nest ten deep, with XHTML in them thirty. */
const maxDepth = 100;

const stray =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(?![a-z_:/!?\u0080-\uffff])|<(?=[\w:.-]+\s*<)/gi;

/**
 * Runs the parser over a feed's XML as tolerantly as over HTML: names in lower case, so that `pubdate` is as good as
 * `pubDate`, and a `<` that opens no tag (`p <0.05`, `a<b</title>`) is text.
 *
 * @returns whether the scan went through to the end: it stops where elements nest absurdly
 */
export function scanXml(xml: string, handlers: Parameters<typeof scanMarkup>[1]): boolean {
  const text = xml.replace(stray, (match) => (match === '<' ? '&lt;' : match));
  return scanMarkup(text, handlers, {
    ...{ xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, maxDepth },
  });
}
