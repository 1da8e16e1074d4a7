import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type NewsletterOptions, type SampleNewsletter, startNewsletter } from '../newsletter/server.ts';
import { launchCompanion } from './driver/launch-companion.ts';
import type { CompanionBrowser } from './driver/types.ts';

export interface Companion {
  browser: CompanionBrowser;
  newsletter: SampleNewsletter;
  close(): Promise<void>;
}

/** The sample newsletter and a browser with the extension freshly installed, which begins its first check at once. */
export async function startCompanion(
  kind: BrowserName = 'chromium',
  options: Omit<NewsletterOptions, 'port'> & {
    prepare?: (newsletter: SampleNewsletter) => void;
    keepsWelcome?: boolean;
  } = {},
): Promise<Companion> {
  const { prepare, keepsWelcome = false, ...newsletterOptions } = options;
  const newsletter = await startNewsletter({ ...newsletterOptions, port: inject('port') });
  prepare?.(newsletter);
  const extensionDir = inject(kind === 'chromium' ? 'chromeDir' : 'firefoxDir');
  const browser = await launchCompanion(kind, { extensionDir, keepsWelcome }).catch(async (error) => {
    await newsletter.close();
    throw error;
  });
  return {
    browser,
    newsletter,
    close: async () => {
      await browser.close();
      await newsletter.close();
    },
  };
}
