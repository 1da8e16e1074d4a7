import type { Page } from 'puppeteer-core';

interface Paints {
  /** Epoch ms of the first paint of something to see. */
  firstAt: number;
  /** The same in ms since the document began to load. */
  first: number;
  /** In ms since then, the first paint of words. */
  words: number;
}

/** When the page first painted something, a picture on a button too, and when first words: those are what its reader came for. */
export async function readPaints(page: Page): Promise<Paints> {
  return page.evaluate(async () => {
    const seen = (type: string) =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const entry = list.getEntries().find(({ name }) => name !== 'first-paint');
          if (!entry) return;
          observer.disconnect();
          resolve(entry.startTime);
        });
        observer.observe({ type, buffered: true });
      });
    // Of what a document paints the inline pictures never count as its largest, words do.
    const [first, words] = await Promise.all([seen('paint'), seen('largest-contentful-paint')]);
    return { firstAt: performance.timeOrigin + first, first, words };
  });
}
