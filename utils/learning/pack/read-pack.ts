import { findPdfBegin, pdfHeadBytes } from '../../text/find-pdf-begin.ts';
import { sha256 } from '../../text/sha256.ts';
import { readKeptJson } from './kept-json.ts';
import { readLogJson } from './log-json.ts';
import { listPack, type PackFiles, unpackFile } from './open-pack.ts';
import { packBounds } from './pack-bounds.ts';
import { packNames } from './pack-names.ts';
import type { PackedGuide, PackResult } from './types.ts';

/**
 * Reads a pack that was written by `writePack`, also where it was packed anew, within one folder. What it says is data, each
 * entry looked at on its own; a file that is cut off, altered or none of ours gives nothing. Guides are not unpacked here:
 * `readGuide` takes one at a time.
 */
export async function readPack(bytes: Uint8Array<ArrayBuffer>): Promise<PackResult> {
  const files = listPack(bytes);
  if (files === null) return { kind: 'not-a-pack', where: '' };
  if (files === 'too-large') return { kind: 'too-large', where: '' };
  const folder = folderOf(files);
  if (folder === null) return { kind: 'not-a-pack', where: packNames.log };
  const texts = new Map<string, string>();
  for (const name of [packNames.log, packNames.notes, packNames.kept, packNames.references, packNames.ris]) {
    const size = files.get(`${folder}${name}`);
    if (size === undefined) continue;
    if (size > packBounds.text) return { kind: 'too-large', where: name };
    const text = readText(unpackFile(bytes, `${folder}${name}`, packBounds.text));
    if (text === null) return { kind: 'damaged', where: name };
    texts.set(name, text);
  }
  const log = await readLogJson(texts.get(packNames.log) ?? '');
  if (log.kind !== 'read') return log;
  const json = texts.get(packNames.kept);
  const kept = json === undefined ? null : await readKeptJson(json);
  if (kept && kept.kind !== 'read') return kept;
  // A guide that the log tells of and the zip does not hold, or not in its place, is told of as gone.
  const guides = log.guides.map((guide) => ({ ...guide, path: heldPath(guide, folder, files) }));
  return {
    ...log,
    guides,
    notes: texts.get(packNames.notes) ?? '',
    kept,
    citations: { text: texts.get(packNames.references) ?? '', ris: texts.get(packNames.ris) ?? '' },
  };
}

/** A guide's bytes out of a pack; null where they are not there, not those that the log tells of, or of no PDF. */
export async function readGuide(
  bytes: Uint8Array<ArrayBuffer>,
  guide: PackedGuide,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (guide.path === null) return null;
  const held = unpackFile(bytes, guide.path, packBounds.guide);
  return held !== null && isPdf(held) && (await sha256(held)) === guide.sha256 ? held : null;
}

const isPdf = (bytes: Uint8Array) =>
  findPdfBegin(new TextDecoder('latin1').decode(bytes.subarray(0, pdfHeadBytes))) !== undefined;

/** The folder that holds the log: none, or the one that somebody packed it in. */
function folderOf(files: PackFiles): string | null {
  const paths = [...files.keys()].filter((path) => /^(?:[^/\\]{1,255}\/)?log\.json$/.test(path));
  const path = paths.includes(packNames.log) ? packNames.log : paths[0];
  return path === undefined ? null : path.slice(0, -packNames.log.length);
}

function heldPath({ path }: PackedGuide, folder: string, files: PackFiles): string | null {
  const isGuide = path !== null && /^guides\/[^/\\]+\.pdf$/.test(path);
  return isGuide && files.has(`${folder}${path}`) ? `${folder}${path}` : null;
}

function readText(bytes: Uint8Array<ArrayBuffer> | null): string | null {
  try {
    return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
