import type { CitationFormat } from '../../../learning/citations/types.ts';
import { citationFiles, writeCitations } from '../../../learning/citations/write-citations.ts';
import { dayOf } from '../../hooks/log/day-of.ts';
import { type CitedThing, findCitable } from '../../queries/find-citable.ts';
import { copyText } from '../copy-text.ts';
import { downloadFile } from '../download-file.ts';

/** Puts a citation as text on the clipboard; false when the browser does not allow it. Call it in a click. */
export async function copyCitation(thing: CitedThing, format: 'ama' | 'vancouver'): Promise<boolean> {
  const citable = await findCitable(thing, Date.now(), dayOf);
  return await copyText(writeCitations([citable], format));
}

/** Downloads a citation as a file that programs for references read. */
export async function downloadCitation(thing: CitedThing, format: CitationFormat): Promise<boolean> {
  const citable = await findCitable(thing, Date.now(), dayOf);
  const { extension, type } = citationFiles[format];
  const file = new Blob([writeCitations([citable], format)], { type: `${type};charset=utf-8` });
  downloadFile(file, `citation.${extension}`);
  return true;
}

export type { CitationFormat, CitedThing };
