import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';
import { textOf } from './text-of.ts';

/** Waits until a page, or the first part of it that fits `selector`, says these words as a person sees them. @throws with what it says instead */
export async function says(page: Page, words: string | RegExp, selector?: string): Promise<void> {
  let text = '';
  await until(
    async () => {
      text = await textOf(page, selector);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    },
    () => `the page to say ${typeof words === 'string' ? `“${words}”` : words}; it says:\n${text}`,
    30_000,
  );
}
