import puppeteer, { type EvaluateFunc, type Page, type Target } from 'puppeteer-core';
import { chromiumFlags, ensureBrowser } from '../../../scripts/browsers.ts';
import { keepExtension } from './keep-extension.ts';
import { killBrowser } from './kill-browser.ts';
import { profileFolder } from './profile-folder.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import type { CompanionEngine, LaunchOptions } from './types.ts';
import { until } from './until.ts';

/** Chromium with the extension, driven over a pipe; nothing it does of its own accord leaves the machine. */
export async function launchChromium({
  extensionDir,
  profileDir,
  headless = true,
}: LaunchOptions): Promise<CompanionEngine> {
  const executablePath = ensureBrowser('chromium');
  const profile = profileFolder(profileDir);
  const proxy = await startRecordingProxy();
  const { promise: closed, resolve: end } = Promise.withResolvers<void>();
  let relaunching = false;

  async function launch() {
    const started = await puppeteer.launch({
      executablePath,
      headless,
      userDataDir: profile.path,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
      args: [
        ...chromiumFlags,
        '--screen-info={1600x1200}',
        '--window-size=1280,1000',
        `--proxy-server=http://127.0.0.1:${proxy.port}`,
      ],
    });
    started.once('disconnected', () => relaunching || end());
    return started;
  }
  let browser = await launch();
  const id = await browser.installExtension(extensionDir);
  const baseUrl = `chrome-extension://${id}`;
  let desk = await openDesk();

  /** A page of the extension's origin that runs none of its code. */
  async function openDesk(): Promise<Page> {
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(`${baseUrl}/manifest.json`);
    return page;
  }
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(baseUrl);
  const isPopup = (target: Target) => target.url() === `${baseUrl}/popup.html`;

  return {
    kind: 'chromium',
    baseUrl,
    closed,
    requestsOutside: () => [...proxy.attempts],
    inExtension: (run, ...args) => desk.evaluate(run as EvaluateFunc<typeof args>, ...args) as never,
    notifications: () => desk.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    colorScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),

    async openPopup() {
      for (const open of browser.targets().filter(isPopup)) await (await open.asPage()).close();
      const before = new Set(browser.targets());
      // For a moment after a popup or tab closed, Chromium has no active window.
      const show = () => desk.evaluate(() => chrome.action.openPopup().then(() => true));
      await until(show, 'the popup to open', 5_000);
      const target = await browser.waitForTarget((one) => isPopup(one) && !before.has(one));
      const page = await target.asPage();
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },

    async openPage(path) {
      const page = await browser.newPage();
      await page.goto(`${baseUrl}/${path}`);
      return page;
    },

    async clickNotification(notificationId) {
      // Any message wakes a stopped worker; nobody answers this one.
      await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
      const target = await browser.waitForTarget(isWorker);
      const worker = await target.worker();
      const click = (clicked: string) => {
        const event = chrome.notifications.onClicked as unknown as {
          hasListeners(): boolean;
          dispatch(id: string): void;
        };
        if (!event.hasListeners()) return false;
        event.dispatch(clicked);
        return true;
      };
      // A worker just started has no `chrome` and no listeners for a moment.
      await until(() => worker?.evaluate(click, notificationId), 'the worker to listen to notifications');
    },

    async killWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      // One that is just starting may not hear it the first time.
      await until(async () => {
        if (browser.targets().includes(target)) await (await target.worker())?.close();
        return !browser.targets().includes(target);
      }, 'the worker to be gone');
    },

    async relaunch(how = 'closed') {
      relaunching = true;
      await (how === 'killed' ? killBrowser(browser) : browser.close());
      await keepExtension(profile.path, id);
      browser = await launch();
      relaunching = false;
      desk = await openDesk();
    },

    async close() {
      await browser.close();
      proxy.close();
      profile.remove();
    },
  };
}
