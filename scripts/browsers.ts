import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const names: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const variables: Record<BrowserName, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Flags under which Chromium runs headless as root without contacting anything of its own accord. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's executable: CHROME_BIN / FIREFOX_BIN, else the first known name on PATH; undefined when neither. */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env[variables[name]];
  if (given) return existsSync(given) ? given : undefined;
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const file of names[name]) {
      const path = join(folder, file);
      if (folder && existsSync(path)) return path;
    }
  }
  return undefined;
}
