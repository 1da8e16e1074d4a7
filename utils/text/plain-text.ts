import { scanMarkup } from './scan-markup.ts';

const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'title', 'textarea']);
const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'del',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'mark',
    'q',
    's',
  ],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr'],
]);

/**
 * The text of an HTML fragment on one line: tags dropped, entities decoded, white space collapsed.
 *
 * A `<` that opens no tag is text ("p <alpha, BMI <30"): titles are often written without escaping.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  let text = '';
  let muted = 0;
  const space = (name: string) => {
    if (!inline.has(name)) text += ' ';
  };
  scanMarkup(
    html.replace(/<(?![^<>]*>|[a-z][^<>]*=\s*["'])/gi, '&lt;'),
    () => ({
      onopentag(name) {
        if (silent.has(name)) muted += 1;
        space(name);
        return undefined;
      },
      onclosetag(name) {
        if (silent.has(name)) muted -= 1;
        space(name);
      },
      ontext(data) {
        if (muted === 0) text += data;
      },
    }),
    { maxDepth: 500 },
  );
  return text.replace(/\s+/g, ' ').trim();
}
