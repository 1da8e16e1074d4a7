import type { Page } from 'puppeteer-core';

const stepMs = 100;
/** Ten thousand lines of 200 pixels. */
const mostMs = 240_000;
const slowMs = 50;

/** Scrolls a page one screen each 100 ms to its end. The share of frames that took longer than 50 ms, and how far it came. */
export async function measureScroll(page: Page): Promise<{ share: number; screens: number }> {
  await page.bringToFront();
  return await page.evaluate(
    async (step, most, slow) => {
      let [frames, late, screens] = [0, 0, 0];
      let last = performance.now();
      let isOver = false;
      const count = (now: number) => {
        frames += 1;
        if (now - last > slow) late += 1;
        last = now;
        if (!isOver) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const end = performance.now() + most;
      for (let before = -1; scrollY !== before && performance.now() < end; screens += 1) {
        before = scrollY;
        scrollBy({ top: innerHeight, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, step));
      }
      isOver = true;
      return { share: late / frames, screens };
    },
    stepMs,
    mostMs,
    slowMs,
  );
}
