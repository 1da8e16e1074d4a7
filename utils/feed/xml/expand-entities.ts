/** Longer texts are what bombs are made of; names and addresses are shorter. */
const longestValue = 200;
const mostGrowth = 100_000;

const declaration = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
/** No markup, no further entities: only what needs no parser to understand. */
const literal = /^(?:[^<&%]|&(?:#\w+|amp|lt|gt|quot|apos);)*$/;
const reference = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&([\w.-]+);/g;

/**
 * XML with the entities that its document type declares as plain text in place. All others stay as they are written:
 * what stands in files, what refers to other entities, and whatever would make a bomb.
 *
 * @param doctype the document type declaration
 */
export function expandEntities(xml: string, doctype: string): string {
  const values = new Map<string, string>();
  for (const [, name = '', double, single = ''] of doctype.matchAll(declaration)) {
    const value = double ?? single;
    // The first declaration is binding: https://www.w3.org/TR/xml/#sec-entity-decl
    if (value.length <= longestValue && literal.test(value) && !values.has(name)) values.set(name, value);
  }
  if (values.size === 0) return xml;
  const pieces: string[] = [];
  let copied = 0;
  let growth = 0;
  for (const { 0: match, 1: name = '', index } of xml.matchAll(reference)) {
    const value = values.get(name);
    if (value === undefined) continue;
    // An empty value counts as well: what is left stays as it is written, and need not be looked at.
    growth += value.length + 1;
    if (growth > mostGrowth) break;
    pieces.push(xml.slice(copied, index), value);
    copied = index + match.length;
  }
  return pieces.join('') + xml.slice(copied);
}
