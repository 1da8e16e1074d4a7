import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedItem } from '../../../../scripts/exports/expected-item.ts';
import { readReferences } from '../../../../scripts/exports/read-references.ts';
import { sampleCitables } from '../../../../scripts/exports/sample-citables.ts';
import type { CitationFormat } from '../../../../utils/learning/citations/types.ts';
import { citationFiles, writeCitations } from '../../../../utils/learning/citations/write-citations.ts';

const golden = join(import.meta.dirname, '../../../fixtures/citations');
const formats = Object.keys(citationFiles) as CitationFormat[];

describe('writeCitations', () => {
  it.each(formats)('writes the samples in %s as the golden file has them', (format) => {
    const file = readFileSync(join(golden, `${format}.${citationFiles[format].extension}`), 'utf8');
    expect(writeCitations(sampleCitables, format)).toBe(file);
  });

  it.each(['bibtex', 'ris', 'csl-json'] as const)(
    'writes %s that another program reads back whole',
    (format) => {
      const items = readReferences(writeCitations(sampleCitables, format));
      expect(items.map(({ id: _, ...item }) => item)).toEqual(
        sampleCitables.map((citable) => expectedItem(citable, format)),
      );
    },
  );

  it('names the newsletter of an issue in BibTeX: Citation.js reads it of articles alone', () => {
    const text = writeCitations(sampleCitables, 'bibtex').replaceAll('@online{', '@article{');
    const issues = sampleCitables.map(({ kind, publication }) =>
      kind === 'issue' || kind === 'quote' ? (publication ?? undefined) : undefined,
    );
    expect(readReferences(text).map((item) => item['container-title'])).toEqual(issues);
  });

  it('gives each reference of a file a key of its own', () => {
    const ids = readReferences(writeCitations([...sampleCitables, ...sampleCitables], 'bibtex')).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(2 * sampleCitables.length);
  });
});
