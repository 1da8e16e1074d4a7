/**
 * Compresses bytes as they are asked for, and no faster than what is made of them is taken: gzip, since not every browser has
 * another way that all others read.
 *
 * @returns what the generator returned
 */
export async function compress<T>(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, T>,
  take: (compressed: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<T> {
  const { promise: result, resolve: end } = Promise.withResolvers<T>();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await pieces.next();
      if (!next.done) return controller.enqueue(next.value);
      end(next.value);
      controller.close();
    },
    cancel: async () => void (await pieces.return(undefined as T)),
  });
  const reader = source.pipeThrough(new CompressionStream('gzip')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) await take(read.value);
  } catch (error) {
    // What made the bytes ends, too: it may be in the middle of a row.
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
  return await result;
}
