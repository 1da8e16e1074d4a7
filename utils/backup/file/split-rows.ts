import { joinBytes } from './join-bytes.ts';

/** No row is longer: an issue with its former texts. In bytes. */
export const longestLine = 1 << 25;
/** No file of a guide is larger: a download of one ends at 50 MB (`worker/guides/save-guide.ts`). */
const largestFile = 1 << 26;
const newline = 10;

type Bytes = Uint8Array<ArrayBuffer>;

export interface ByteReader {
  /** The next line with its end; null where there is none, or none that ends within what a row may take. */
  readLine(): Promise<Bytes | null>;
  /** So many bytes and the line end behind them, in parts; null where there are fewer, or it would be too many. */
  readFile(size: number): Promise<Bytes[] | null>;
  /** Whether there is nothing more. */
  isAtEnd(): Promise<boolean>;
  /** Whether null was given because a row or a file is larger than any. */
  isTooLarge(): boolean;
}

/**
 * Reads lines and files from pieces of bytes; no more than one of them is kept.
 *
 * @param next the next piece; null at the end
 */
export function splitRows(next: () => Promise<Bytes | null>): ByteReader {
  let rest: Bytes = new Uint8Array(0);
  let isTooLarge = false;

  /** What is left of a piece, else the next one; empty at the end. */
  async function fill(): Promise<Bytes> {
    while (rest.length === 0) {
      const piece = await next();
      if (piece === null) break;
      rest = piece;
    }
    return rest;
  }
  function take(piece: Bytes, count: number): Bytes {
    rest = piece.subarray(count);
    return piece.subarray(0, count);
  }

  return {
    isAtEnd: async () => (await fill()).length === 0,
    isTooLarge: () => isTooLarge,
    async readLine() {
      const parts: Bytes[] = [];
      for (let size = 0; size <= longestLine; ) {
        const piece = await fill();
        if (piece.length === 0) return null;
        const at = piece.indexOf(newline);
        const part = take(piece, at < 0 ? piece.length : at + 1);
        parts.push(part);
        size += part.length;
        if (at >= 0) return joinBytes(parts, size);
      }
      isTooLarge = true;
      return null;
    },
    async readFile(size) {
      isTooLarge = size > largestFile;
      if (isTooLarge) return null;
      const parts: Bytes[] = [];
      for (let left = size + 1; left > 0; ) {
        const piece = await fill();
        if (piece.length === 0) return null;
        const part = take(piece, Math.min(left, piece.length));
        parts.push(part);
        left -= part.length;
      }
      return parts;
    },
  };
}
