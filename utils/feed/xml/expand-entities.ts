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
  let growth = 0;
  return xml.replace(reference, (match, name?: string) => {
    const value = name === undefined ? undefined : values.get(name);
    if (value === undefined || growth > mostGrowth) return match;
    growth += value.length;
    return value;
  });
}
