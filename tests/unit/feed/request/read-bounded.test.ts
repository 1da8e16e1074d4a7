import { expect, it } from 'vitest';
import { readBounded } from '../../../../utils/feed/request/read-bounded.ts';

it('readBounded stops pulling past the limit', async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(10));
    },
    cancel() {
      cancelled = true;
    },
  });
  const read = await readBounded(endless, 25);
  expect(read.complete).toBe(false);
  expect(read.bytes.byteLength).toBe(25);
  expect(cancelled).toBe(true);
  expect(pulled).toBeLessThan(6);
});

it('readBounded joins the chunks, and takes no body for an empty one', async () => {
  const { bytes, complete } = await readBounded(new Response('ab').body, 2);
  expect([...bytes, complete]).toEqual([97, 98, true]);
  expect((await readBounded(null, 1)).bytes.byteLength).toBe(0);
});
