/** Read at once: each time a browser asks another process. */
const readBytes = 1 << 20;
/** Unpacked at once: small, so that what is packed a thousand times as tight does not come all together. */
const pieceBytes = 1 << 14;

/** Why there are no more bytes; `broken` for what was cut or changed, which browsers do not tell apart, or is no gzip. */
export type Decompressed = 'end' | 'broken' | 'unreadable';

/**
 * The bytes that a gzip file holds, as they are asked for: a piece of the file is read when what it held before was taken.
 *
 * @param onRead told how many bytes of the file were read
 */
export async function* decompress(
  file: Blob,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, Decompressed> {
  let at = 0;
  let isUnreadable = false;
  let piece = new Uint8Array(0);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const place = at % readBytes;
          if (at >= file.size) return controller.close();
          if (place === 0) piece = new Uint8Array(await file.slice(at, at + readBytes).arrayBuffer());
          const some = piece.subarray(place, place + pieceBytes);
          at += some.length;
          controller.enqueue(some);
        } catch (error) {
          isUnreadable = true;
          controller.error(error);
        }
      },
    },
    { highWaterMark: 0 },
  );
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const read = await reader.read();
      if (read.done) return 'end';
      onRead(at);
      yield read.value;
    }
  } catch {
    return isUnreadable ? 'unreadable' : 'broken';
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
