import { isDeepStrictEqual } from 'node:util';
import { writeCitations } from '../../utils/learning/citations/write-citations.ts';
import { expectedItem } from './expected-item.ts';
import { type Item, readReferences } from './read-references.ts';
import { sampleCitables } from './sample-citables.ts';
import type { Check } from './types.ts';

/** Citations in all forms that programs read, each read back whole by Citation.js. */
export function checkCitations(): Check[] {
  const checks = (['bibtex', 'ris', 'csl-json'] as const).flatMap((format) => {
    const items = readReferences(writeCitations(sampleCitables, format));
    return sampleCitables.map((citable, at): Check => {
      const { id: _, ...found } = items[at] ?? {};
      const ok =
        isDeepStrictEqual(found, expectedItem(citable, format)) && items.length === sampleCitables.length;
      return { name: `${format}: ${citable.title}`, ok, ...(ok ? {} : { found }) };
    });
  });
  return [...checks, ...checkNewsletters()];
}

/** The newsletter of an issue in BibTeX: of `@online` Citation.js reads it not, of `@article` it does. */
function checkNewsletters(): Check[] {
  const text = writeCitations(sampleCitables, 'bibtex').replaceAll('@online{', '@article{');
  const items: Item[] = readReferences(text);
  return sampleCitables.flatMap(({ kind, title, publication }, at): Check[] => {
    if ((kind !== 'issue' && kind !== 'quote') || publication === null) return [];
    const found = items[at]?.['container-title'];
    return [{ name: `bibtex, newsletter: ${title}`, ok: found === publication, found }];
  });
}
