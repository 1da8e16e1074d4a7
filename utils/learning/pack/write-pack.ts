import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportWords } from '../exports/word-types.ts';
import { entriesIn } from '../log/entries-in.ts';
import { entrySchema } from '../log/entry-schema.ts';
import { logTable } from '../log/log-table.ts';
import { writeLogMarkdown } from '../log/write-log-markdown.ts';
import { allSchemes } from '../schemes/all-schemes.ts';
import { writeKeptJson } from './kept-json.ts';
import { writeLogJson } from './log-json.ts';
import { nameGuides } from './name-guides.ts';
import { packBounds } from './pack-bounds.ts';
import { packNames } from './pack-names.ts';
import { schemeFiles } from './scheme-files.ts';
import type { PackContent, PackedGuide, WriteTable } from './types.ts';
import { writeReadme } from './write-readme.ts';

/**
 * An appraisal pack, piece by piece: who takes the pieces can put each into a `Blob` of its own, and no more than one guide is
 * in memory at a time. Guides come first and as they are, the texts that tell of them behind, packed.
 *
 * @param writeTable writes the tables as the text of a `.csv` file
 * @param words of the texts for people: what programs read is the same in every language
 */
export async function* writePack(
  content: PackContent,
  writeTable: WriteTable,
  words: ExportWords,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const mtime = zipTime(content.madeAt);
  const paths = nameGuides(content.guides.map(({ fileName }) => fileName));
  const guides: PackedGuide[] = [];
  let written = 0;
  for (const [at, { title, sha256, readBytes }] of content.guides.entries()) {
    const bytes = at < packBounds.guides ? await readBytes() : null;
    const size = bytes?.length ?? 0;
    const isFit = size <= packBounds.guide && written + size <= packBounds.allGuides;
    const path = bytes !== null && isFit ? (paths[at] ?? null) : null;
    guides.push({ title, path, sha256 });
    if (bytes === null || path === null) continue;
    written += size;
    const file = Object.assign(new ZipPassThrough(path), { mtime });
    zip.add(file);
    file.push(bytes, true);
    yield* take(pieces);
  }
  for (const [path, text] of await listTexts(content, guides, writeTable, words)) {
    const file = Object.assign(new ZipDeflate(path, { level: 6 }), { mtime });
    zip.add(file);
    file.push(strToU8(text), true);
    yield* take(pieces);
  }
  zip.end();
  yield* take(pieces);
}

function* take(pieces: Uint8Array<ArrayBuffer>[]): Generator<Uint8Array<ArrayBuffer>, void, void> {
  yield* pieces.splice(0);
}

async function listTexts(
  content: PackContent,
  guides: PackedGuide[],
  writeTable: WriteTable,
  words: ExportWords,
): Promise<[path: string, text: string][]> {
  const { range, notes, kept, citations, madeAt } = content;
  const entries = entriesIn(content.entries, range);
  const schemes = allSchemes.filter(({ key }) => content.schemes.includes(key));
  const keys = schemes.map(({ key }) => key);
  const texts: [path: string, text: string][] = [
    [packNames.readme, writeReadme(content, schemes, guides, words)],
    [packNames.log, await writeLogJson({ range, schemes: keys, madeAt, guides, entries })],
    [packNames.schema, `${JSON.stringify(entrySchema, null, 2)}\n`],
    [packNames.table, writeTable(logTable(entries, range, words))],
    [packNames.reflections, writeLogMarkdown(entries, range, words)],
    [packNames.references, citations.text],
    [packNames.ris, citations.ris],
    [packNames.notes, notes],
    [packNames.kept, await writeKeptJson(kept)],
    ...schemes.flatMap((scheme) => schemeFiles(scheme, entries, range, writeTable)),
  ];
  return texts.filter(([, text]) => text !== '');
}

/** Zip files know the years from 1980 to 2099. */
function zipTime(at: number): number {
  return Math.min(Date.UTC(2099, 11, 30), Math.max(Date.UTC(1980, 0, 2), at));
}
