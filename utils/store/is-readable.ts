/**
 * Whether a stored file can still be read. The database keeps large ones as files of their own: where such a file is gone, its row
 * is there all the same.
 */
export async function isReadable(file: Blob): Promise<boolean> {
  try {
    const ends = [file.slice(0, 1), file.slice(Math.max(file.size - 1, 0))];
    const [first, last] = await Promise.all(ends.map((end) => end.arrayBuffer()));
    return first?.byteLength === 1 && last?.byteLength === 1;
  } catch {
    return false;
  }
}
