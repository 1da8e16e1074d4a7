import { type UnzipFileInfo, unzipSync } from 'fflate';
import { packBounds } from './pack-bounds.ts';

/** What a zip says that it holds: paths with their unpacked sizes in bytes. */
export type PackFiles = ReadonlyMap<string, number>;

/**
 * Looks at what a zip holds without unpacking any of it. Sizes are those that the zip gives: nothing is unpacked to more.
 *
 * @returns 'too-large' beyond `packBounds`; null for what is no zip
 */
export function listPack(bytes: Uint8Array<ArrayBuffer>): PackFiles | 'too-large' | null {
  const files = new Map<string, number>();
  let [count, total] = [0, 0];
  const isWithin = walk(bytes, ({ name, originalSize }) => {
    files.set(name, originalSize);
    count += 1;
    total += originalSize;
    return count <= packBounds.files && total <= packBounds.total;
  });
  return isWithin === null ? null : isWithin ? files : 'too-large';
}

/** The bytes of one file of a zip; null where it is not there, is larger than `most`, or cannot be unpacked. */
export function unpackFile(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
  most: number,
): Uint8Array<ArrayBuffer> | null {
  try {
    let isMet = false;
    const held = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        // A name that is there twice is unpacked once.
        const isAsked = !isMet && name === path && size <= most && originalSize <= most;
        isMet ||= name === path;
        return isAsked;
      },
    })[path];
    return held === undefined ? null : held;
  } catch {
    return null;
  }
}

/** Goes through the table of a zip for as long as `isGood`; null where there is none. */
function walk(bytes: Uint8Array<ArrayBuffer>, isGood: (file: UnzipFileInfo) => boolean): boolean | null {
  const stop = new Error('beyond what a pack holds');
  try {
    unzipSync(bytes, {
      filter: (file) => {
        if (!isGood(file)) throw stop;
        return false;
      },
    });
    return true;
  } catch (error) {
    return error === stop ? false : null;
  }
}
