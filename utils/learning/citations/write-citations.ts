import type { Citable, CitationFormat } from './types.ts';
import { writeAma } from './write-ama.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCsl } from './write-csl.ts';
import { writeRis } from './write-ris.ts';
import { writeVancouver } from './write-vancouver.ts';

/** What a file of citations is called behind its name, and served as. */
export const citationFiles: Readonly<Record<CitationFormat, { extension: string; type: string }>> = {
  ama: { extension: 'txt', type: 'text/plain' },
  vancouver: { extension: 'txt', type: 'text/plain' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** Citations in one of the forms; as text one a line, in the order in which they come. */
export function writeCitations(citables: readonly Citable[], format: CitationFormat): string {
  switch (format) {
    case 'ama':
      return citables.map(writeAma).join('\n');
    case 'vancouver':
      return citables.map(writeVancouver).join('\n');
    case 'ris':
      return writeRis(citables);
    case 'bibtex':
      return writeBibtex(citables);
    case 'csl-json':
      return writeCsl(citables);
  }
}
