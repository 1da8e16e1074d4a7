import { scanMarkup } from '../../text/scan-markup.ts';

/** What is no markup, and stretches that are to be left alone; more of them no feed has. */
const mostStray = 400_000;

/** Feeds nest ten deep, with XHTML in them thirty. */
const maxDepth = 100;

const stray =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(?![a-z_:/!?\u0080-\uffff])|<(?=[\w:.-]+\s*<)/gi;

/**
 * Runs the parser over a feed's XML as tolerantly as over HTML: names in lower case, so that `pubdate` is as good as
 * `pubDate`, and a `<` that opens no tag (`p <0.05`, `a<b</title>`) is text.
 *
 * @returns whether the scan went through to the end: it stops where elements nest absurdly or never end
 */
export function scanXml(xml: string, handlers: Parameters<typeof scanMarkup>[1]): boolean {
  const text = escapeStray(xml);
  if (text === undefined) return false;
  return scanMarkup(text, handlers, {
    ...{ xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, maxDepth },
  });
}

/** Replaced by hand, so that a text of nothing but `<` is given up early. */
function escapeStray(xml: string): string | undefined {
  const pieces: string[] = [];
  let copied = 0;
  let met = 0;
  for (const { 0: match, index } of xml.matchAll(stray)) {
    met += 1;
    if (met > mostStray) return undefined;
    if (match !== '<') continue;
    pieces.push(xml.slice(copied, index), '&lt;');
    copied = index + 1;
  }
  return pieces.length === 0 ? xml : pieces.join('') + xml.slice(copied);
}
