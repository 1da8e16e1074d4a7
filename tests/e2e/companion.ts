import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type NewsletterOptions, type SampleNewsletter, startNewsletter } from '../newsletter/server.ts';
import type { CompanionBrowser } from './driver/types.ts';
import { launchUnderTest } from './launch-under-test.ts';
import { underTest } from './under-test.ts';

export interface Companion {
  browser: CompanionBrowser;
  newsletter: SampleNewsletter;
  /** The folder in which downloads land. */
  downloads: string;
  close(): Promise<void>;
}

/** The sample newsletter and a browser with the extension freshly installed, which begins its first check at once. */
export async function startCompanion(
  kind: BrowserName,
  options: Omit<NewsletterOptions, 'port'> & {
    prepare?: (newsletter: SampleNewsletter) => void;
    keepsWelcome?: boolean;
    language?: string;
  } = {},
): Promise<Companion> {
  const { prepare, keepsWelcome = false, language, ...newsletterOptions } = options;
  const { port } = underTest();
  const newsletter = await startNewsletter({ name: inject('publication'), ...newsletterOptions, port });
  prepare?.(newsletter);
  const downloadDir = mkdtempSync(join(tmpdir(), 'companion-downloads-'));
  const end = async () => {
    await newsletter.close();
    rmSync(downloadDir, { recursive: true, force: true });
  };
  const browser = await launchUnderTest(kind, {
    ...{ downloadDir, keepsWelcome },
    ...(language && { language }),
  }).catch(async (error) => {
    await end();
    throw error;
  });
  return {
    ...{ browser, newsletter, downloads: downloadDir },
    close: async () => {
      await browser.close();
      await end();
    },
  };
}
