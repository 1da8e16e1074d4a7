import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import type { Answers } from '../../utils/messages.ts';

/** What the worker answers to a message from one of the extension's pages. */
export async function askWorker<T extends keyof Answers>(
  browser: CompanionBrowser,
  message: { type: T } & Record<string, unknown>,
): Promise<Answers[T]> {
  return await browser.inExtension(
    (sent) => chrome.runtime.sendMessage(sent) as Promise<Answers[T]>,
    message,
  );
}
