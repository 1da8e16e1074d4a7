import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

export type Item = Readonly<Record<string, unknown>>;

interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
  'non-dropping-particle'?: string;
}

/** Names that a reader makes up, and what it keeps for itself. */
const own = new Set(['_graph', 'citation-key']);

/** References as another program reads them, by Citation.js, as CSL-JSON; a name is one text: "family, given, suffix". */
export function readReferences(text: string): Item[] {
  return new Cite(text).data.map((item) => {
    const fields = Object.entries(item).filter(([name, value]) => !own.has(name) && value !== undefined);
    const read = Object.fromEntries(fields);
    if (!Array.isArray(read.author)) return read;
    return { ...read, author: (read.author as CslName[]).map(nameText) };
  });
}

function nameText(name: CslName): string {
  const family = [name['non-dropping-particle'], name.family ?? name.literal].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}
