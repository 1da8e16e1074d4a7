import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type EvaluateFunc, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { controlFirefox } from './control-firefox.ts';
import { killBrowser } from './kill-browser.ts';
import { profileFolder } from './profile-folder.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import type { CompanionEngine, LaunchOptions } from './types.ts';
import { until } from './until.ts';

/** Given to the extension instead of a random one, so that its pages have a known address. */
const uuid = '7e1f4ad8-5c0b-4c6e-9a53-2f6d0b1c9e40';
const baseUrl = `moz-extension://${uuid}`;

/** Firefox with the extension, driven over WebDriver BiDi. */
export async function launchFirefox({
  extensionDir,
  profileDir,
  headless = true,
}: LaunchOptions): Promise<CompanionEngine> {
  const executablePath = ensureBrowser('firefox');
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const profile = profileFolder(profileDir);
  const proxy = await startRecordingProxy();

  const { promise: closed, resolve: end } = Promise.withResolvers<void>();
  let relaunching = false;

  async function launch() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      userDataDir: profile.path,
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
      args: ['--remote-allow-system-access'],
      // Without it a release build ignores `services.settings.server` and keeps asking Mozilla.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
        // A temporary extension is uninstalled at the end of the session: its data stays for `relaunch`.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextOptionalPermissionPrompts': false,
        // manifest.json as plain text instead of the viewer, which is no page of the extension.
        'devtools.jsonview.enabled': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      },
    });
    browser.once('disconnected', () => relaunching || end());
    const control = await controlFirefox(browser, id);
    await browser.installExtension(extensionDir);
    await control.recordNotifications();
    return { browser, control, desk: await open(browser, 'manifest.json') };
  }
  let running = await launch();

  const openPage = (path: string) => open(running.browser, path);

  return {
    kind: 'firefox',
    baseUrl,
    closed,
    requestsOutside: () => [...proxy.attempts],
    openPopup: () => openPage('popup.html'),
    openPage,
    inExtension: (run, ...args) => running.desk.evaluate(run as EvaluateFunc<typeof args>, ...args) as never,
    notifications: () => running.control.shownNotifications(),
    clickNotification: (notificationId) => running.control.clickNotification(notificationId),
    killWorker: () => running.control.stopBackground(),
    colorScheme: (_page, scheme) => running.control.colorScheme(scheme),
    async relaunch(how = 'closed') {
      relaunching = true;
      if (how === 'closed') await running.browser.close();
      else {
        await killBrowser(running.browser);
        // Whoever started it puts the profile's preferences back, which takes a moment.
        const backups = () => readdirSync(profile.path).filter((name) => name.endsWith('.puppeteer'));
        await until(() => backups().length === 0, 'the preferences to be put back');
      }
      running = await launch();
      relaunching = false;
    },
    async close() {
      await running.browser.close();
      proxy.close();
      profile.remove();
    },
  };
}

async function open(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // The load event of an extension's page never arrives over BiDi: ask the document itself.
  await page.goto(`${baseUrl}/${path}`, { waitUntil: [] });
  await page.waitForFunction(
    (start) => location.href.startsWith(start) && document.readyState === 'complete',
    {},
    baseUrl,
  );
  return page;
}
