import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';

interface FirefoxStart {
  userDataDir: string;
  /** Where everything but loopback is sent. */
  proxyPort: number;
  headless: boolean;
  /** What else is set, by its name in about:config. */
  prefs?: Record<string, string | number | boolean>;
}

/** Starts Firefox with nothing in it; what it asks for of its own accord ends at the proxy. */
export async function startFirefox({
  userDataDir,
  proxyPort,
  headless,
  prefs = {},
}: FirefoxStart): Promise<Browser> {
  return await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    ...{ headless, userDataDir },
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    // Without it a release build ignores `services.settings.server` and keeps asking Mozilla.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      ...prefs,
    },
  });
}
