import { writeCitations } from '../../../learning/citations/write-citations.ts';
import type { ExportWords } from '../../../learning/exports/word-types.ts';
import { writeCsv } from '../../../learning/exports/write-csv.ts';
import { writeMarkdownSections } from '../../../learning/exports/write-markdown-sections.ts';
import { writePack } from '../../../learning/pack/write-pack.ts';
import type { Export } from '../../hooks/log/use-export.ts';
import { gatherPack } from '../../queries/log/gather-pack.ts';
import type { PackNote } from '../../queries/log/list-pack-notes.ts';
import { exportWords } from '../../sentences/log/export-words.ts';
import { say } from '../../sentences/say.ts';
import type { LogEntryRow } from '../../types.ts';
import { downloadFile } from '../download-file.ts';
import { namePlace } from './name-place.ts';

/** How much of the work is to gather what goes into it. */
const gathering = 0.3;

/**
 * Makes an appraisal pack of what may leave, and downloads it. No more than one guide is in memory at a time.
 *
 * @param onProgress told the share that is done, 0 to 1
 * @returns how it went, in a sentence
 */
export async function downloadPack(
  entries: readonly LogEntryRow[],
  notes: readonly PackNote[],
  { range, scheme, program }: Pick<Export, 'range' | 'scheme' | 'program'>,
  onProgress: (share: number) => void,
): Promise<string> {
  const { citables, guides, places } = await gatherPack(entries, (done) =>
    onProgress((done / entries.length) * gathering),
  );
  const steps = guides.length + 1;
  const words = exportWords();
  let read = 0;
  const content = {
    entries,
    range,
    schemes: scheme ? [scheme.key] : [],
    notes: notesOf(notes, words),
    // As they may leave: what names a patient was looked at in the note itself.
    kept: { notes: notes.map(({ packed, note }) => ({ ...packed, note })), guides: places },
    citations: { text: writeCitations(citables, 'ama'), ris: writeCitations(citables, 'ris') },
    guides: guides.map((guide) => ({
      ...guide,
      readBytes: async () => {
        onProgress(gathering + (read / steps) * (1 - gathering));
        read += 1;
        return await guide.readBytes();
      },
    })),
    madeAt: Date.now(),
  };
  const parts: Blob[] = [];
  for await (const piece of writePack(content, (table) => writeCsv(table, { program }), words))
    parts.push(new Blob([piece]));
  const name = `appraisal-pack-${range.from}-to-${range.to}.zip`;
  downloadFile(new Blob(parts, { type: 'application/zip' }), name);
  onProgress(1);
  return say('log.downloaded', { name });
}

/** As a document, to be read. */
function notesOf(notes: readonly PackNote[], words: ExportWords): string {
  if (notes.length === 0) return '';
  const { title, read, highlighted, note } = words.notes;
  const rows = notes.map((one) => [namePlace(one, words), one.quote, one.note]);
  return writeMarkdownSections({ columns: [read, highlighted, note], rows }, { title, heading: 0 });
}
