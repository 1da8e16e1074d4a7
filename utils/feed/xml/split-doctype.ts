/**
 * XML apart from its document type declaration, so that no parser ever meets the entities it declares
 * (https://en.wikipedia.org/wiki/Billion_laughs_attack).
 *
 * @returns `doctype` empty when there is none, `rest` empty when it never ends
 */
export function splitDoctype(xml: string): { doctype: string; rest: string } {
  const start = afterProlog(xml);
  if (xml.slice(start, start + 9).toLowerCase() !== '<!doctype') return { doctype: '', rest: xml };
  let quote = '';
  let brackets = 0;
  for (let at = start; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote) {
      if (character === quote) quote = '';
    } else if (xml.startsWith('<!--', at)) {
      at = endOf(xml, '-->', at) - 1;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') brackets += 1;
    else if (character === ']') brackets -= 1;
    else if (character === '>' && brackets <= 0) {
      return { doctype: xml.slice(start, at + 1), rest: xml.slice(0, start) + xml.slice(at + 1) };
    }
  }
  return { doctype: xml.slice(start), rest: '' };
}

/** Where the declaration, comments and processing instructions at the front end. */
function afterProlog(xml: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(xml.charAt(at))) at += 1;
    if (xml.startsWith('<?', at)) at = endOf(xml, '>', at);
    else if (xml.startsWith('<!--', at)) at = endOf(xml, '-->', at);
    else return at;
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}
