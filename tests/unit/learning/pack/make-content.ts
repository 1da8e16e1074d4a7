import type { PackContent, PackGuide, WriteTable } from '../../../../utils/learning/pack/types.ts';
import { writePack } from '../../../../utils/learning/pack/write-pack.ts';
import { sha256 } from '../../../../utils/text/sha256.ts';
import { englishWords } from '../exports/english-words.ts';
import { makeEntry } from '../log/any-entry.ts';

export const writeTable: WriteTable = ({ columns, rows }) =>
  [columns, ...rows].map((cells) => `${cells.map((cell) => JSON.stringify(cell)).join(',')}\r\n`).join('');

export function makeContent(own: Partial<PackContent> = {}): PackContent {
  return {
    entries: [makeEntry()],
    range: { from: '2026-01-01', to: '2026-12-31' },
    schemes: ['nmc'],
    notes: '# Notes\n',
    kept: { notes: [], guides: [] },
    citations: { text: 'Rosacea and the gut.', ris: 'TY  - BLOG\r\nER  - \r\n' },
    guides: [],
    madeAt: 1_796_000_000_000,
    ...own,
  };
}

export async function makeGuide(fileName: string, words: string): Promise<PackGuide> {
  const bytes = new TextEncoder().encode(`%PDF-1.7 ${words}`);
  return { title: words, fileName, sha256: await sha256(bytes), readBytes: async () => bytes };
}

export async function packOf(content: PackContent): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writePack(content, writeTable, englishWords)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
