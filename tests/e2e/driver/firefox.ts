import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import { controlFirefox } from './control-firefox.ts';
import { killBrowser } from './kill-browser.ts';
import { profileFolder } from './profile-folder.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { startFirefox } from './start-firefox.ts';
import type { CompanionEngine, LaunchOptions } from './types.ts';
import { until } from './until.ts';

/** Given to the extension instead of a random one, so that its pages have a known address. */
const uuid = '7e1f4ad8-5c0b-4c6e-9a53-2f6d0b1c9e40';
const baseUrl = `moz-extension://${uuid}`;

/** Firefox with the extension, driven over WebDriver BiDi. */
export async function launchFirefox({
  extensionDir,
  profileDir,
  copiedProfile,
  downloadDir,
  headless = true,
  language,
}: LaunchOptions): Promise<CompanionEngine> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const profile = profileFolder(profileDir, copiedProfile);
  const proxy = await startRecordingProxy();

  const { promise: closed, resolve: end } = Promise.withResolvers<void>();
  let relaunching = false;

  async function launch() {
    const browser = await startFirefox({
      ...{ userDataDir: profile.path, proxyPort: proxy.port, headless },
      prefs: {
        ...(language && { 'intl.locale.requested': language }),
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
        // A temporary extension is uninstalled at the end of the session: its data stays for `relaunch`.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextOptionalPermissionPrompts': false,
        // manifest.json as plain text instead of the viewer, which is no page of the extension.
        'devtools.jsonview.enabled': false,
        ...(downloadDir ? { 'browser.download.folderList': 2, 'browser.download.dir': downloadDir } : {}),
      },
    });
    browser.once('disconnected', () => relaunching || end());
    const control = await controlFirefox(browser, id);
    await control.allowPrivateWindows();
    await browser.installExtension(extensionDir);
    await control.keepNotifications();
    return { browser, control, desk: await open(browser, 'manifest.json') };
  }
  let running = await launch();

  const openPage = (path: string) => open(running.browser, path);

  return {
    kind: 'firefox',
    baseUrl,
    closed,
    requestsOutside: () => [...proxy.attempts],
    async openPopup() {
      const page = await openPage('popup.html');
      await page.setViewport({ width: 400, height: 600 });
      return page;
    },
    openPage,
    openPrivatePage: async (path) => {
      const { browser, control } = running;
      const url = `${baseUrl}/${path}`;
      await control.openPrivately(url);
      // Where it is, the page itself is asked: of an extension's page no load is told.
      const isIt = (page: Page) =>
        page.evaluate((wanted) => location.href === wanted, url).catch(() => false);
      const find = async () => {
        for (const page of (await browser.pages()).toReversed()) if (await isIt(page)) return page;
        return undefined;
      };
      return await until(find, `${path} in a private window`);
    },
    inExtension: (run, ...args) => running.desk.evaluate(run as EvaluateFunc<typeof args>, ...args) as never,
    notifications: () => running.desk.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    clickNotification: (notificationId) => running.control.clickNotification(notificationId),
    chooseInMenu: async (page, selector, label) => {
      await page.bringToFront();
      await (await page.waitForSelector(selector))?.click({ button: 'right' });
      return await running.control.chooseLine(label);
    },
    clickMenu: (click) => running.control.clickMenu(click),
    runCommand: (command) => running.control.runCommand(command),
    killWorker: () => running.control.stopBackground(),
    async colorScheme(page, scheme) {
      await running.control.colorScheme(scheme);
      await hasMedia(page, `(prefers-color-scheme: ${scheme})`);
    },
    async medium(page, medium) {
      await running.control.medium(medium);
      await hasMedia(page, medium);
    },
    async openPrepared(path, prepare, ...args) {
      const code = `(${prepare})(${args.map((value) => JSON.stringify(value)).join()})`;
      const stop = await running.control.prepareDocuments(`${baseUrl}/${path}`, code);
      const page = await openPage(path);
      await stop();
      return page;
    },
    async relaunch(how = 'closed', whileClosed) {
      relaunching = true;
      await (how === 'killed' ? killBrowser(running.browser) : running.browser.close());
      // Whoever started it puts the profile's preferences back, which takes a moment.
      const backups = () => readdirSync(profile.path).filter((name) => name.endsWith('.puppeteer'));
      await until(() => backups().length === 0, 'the preferences to be put back');
      whileClosed?.(profile.path);
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

/** What is set for the browser reaches its pages a moment later. */
async function hasMedia(page: Page, media: string): Promise<void> {
  await until(() => page.evaluate((query) => matchMedia(query).matches, media), `the page to be ${media}`);
}
