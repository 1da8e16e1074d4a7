import { scanMarkup } from './scan-markup.ts';

const relative =
  /\s(?:href|src)\s*=\s*(?:(["'])\s*(?![a-z][a-z0-9+.-]*:|#|\1)|(?!["'\s#>]|[a-z][a-z0-9+.-]*:))/i;

/**
 * HTML with the relative addresses of its links and images resolved; all else byte for byte. What is read later no longer
 * knows where the HTML came from.
 */
export function resolveAddresses(html: string, base: string): string {
  if (!relative.test(html)) return html;
  let resolved = '';
  let copied = 0;
  const isWhole = scanMarkup(
    html,
    (parser) => ({
      onopentag(name, attributes) {
        const tag = html.slice(parser.startIndex, parser.endIndex + 1);
        if (!relative.test(tag)) return undefined;
        resolved += html.slice(copied, parser.startIndex) + rewrite(name, attributes, base);
        copied = parser.endIndex + 1;
        return undefined;
      },
    }),
    { maxDepth: 500 },
  );
  return isWhole ? resolved + html.slice(copied) : html;
}

function rewrite(name: string, attributes: Record<string, string>, base: string): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const isAddress = (key === 'href' || key === 'src') && value !== '' && !value.startsWith('#');
    const address = isAddress ? (URL.parse(value.trim(), base)?.href ?? value) : value;
    return ` ${key}="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  return `<${name}${written.join('')}>`;
}
