/**
 * Files of our own in the browser's private file system (https://fs.spec.whatwg.org/), which no page and no other program sees.
 * It lies beside the database and not in it: what damages the one leaves the other. Firefox has none in private windows and where
 * it keeps no history: then there are no files, and none can be written.
 */

const folderName = 'backups';

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return await root.getDirectoryHandle(folderName, { create: true });
}

/** Names of the files there are, ascending; none where there is no private file system. */
export async function listPrivateFiles(): Promise<string[]> {
  try {
    const folder = await openFolder();
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  } catch {
    return [];
  }
}

/** The file of that name, read when it is read; undefined when there is none. */
export async function openPrivateFile(name: string): Promise<File | undefined> {
  try {
    return await (await (await openFolder()).getFileHandle(name)).getFile();
  } catch {
    return undefined;
  }
}

/**
 * Writes a file as its bytes come. It is there when all of them are: whoever ends in between leaves what was there before.
 *
 * @param write given what takes the bytes; what it gives is given back, and false keeps what was there before
 * @throws what `write` throws; and where the disk is full, or there is no private file system
 */
export async function writePrivateFile(
  name: string,
  write: (take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => Promise<boolean>,
): Promise<boolean> {
  const folder = await openFolder();
  // The handle makes an empty file at once: it is written beside, and moved when it is whole.
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    const isKept = await write((bytes) => stream.write(bytes));
    if (!isKept) throw new NotKept();
    await stream.close();
    return true;
  } catch (error) {
    await stream.abort().catch(() => undefined);
    if ((await handle.getFile()).size === 0) await removePrivateFile(name);
    if (error instanceof NotKept) return false;
    throw error;
  }
}

class NotKept extends Error {}

export async function removePrivateFile(name: string): Promise<void> {
  try {
    await (await openFolder()).removeEntry(name);
  } catch {
    // It is gone, or will be tried once more with the next.
  }
}
