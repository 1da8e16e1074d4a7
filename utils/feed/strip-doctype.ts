/**
 * XML without its document type declaration, so that no entity it declares is ever expanded
 * (https://en.wikipedia.org/wiki/Billion_laughs_attack): references to them stay as text.
 */
export function stripDoctype(xml: string): string {
  const start = /^(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*<!doctype/i.exec(xml)?.[0].length;
  if (start === undefined) return xml;
  let quote = '';
  let brackets = 0;
  for (let at = start; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote) {
      if (character === quote) quote = '';
    } else if (xml.startsWith('<!--', at)) {
      const end = xml.indexOf('-->', at);
      at = end === -1 ? xml.length : end + 2;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') brackets += 1;
    else if (character === ']') brackets -= 1;
    else if (character === '>' && brackets <= 0) {
      return xml.slice(0, start - '<!doctype'.length) + xml.slice(at + 1);
    }
  }
  return '';
}
