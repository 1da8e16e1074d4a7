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
  downloadDir,
  headless = true,
  language,
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
      // The variable is what Linux goes by, the flag all else.
      env: { ...process.env, ...(language && { LANGUAGE: language }) },
      ...(downloadDir ? { downloadBehavior: { policy: 'allow', downloadPath: downloadDir } } : {}),
      args: [
        ...(language ? [`--lang=${language}`] : []),
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

  /** Has the worker believe that the browser told it of something; a stopped one starts. */
  async function dispatch(api: 'notifications' | 'contextMenus' | 'commands', event: string, told: unknown) {
    // Any message wakes a stopped worker; nobody answers this one.
    await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    const tell = (apiName: string, eventName: string, value: unknown) => {
      const apis = chrome as unknown as Record<string, Record<string, unknown>>;
      const source = apis[apiName]?.[eventName] as {
        hasListeners(): boolean;
        dispatch(value: unknown): void;
      };
      if (!source.hasListeners()) return false;
      source.dispatch(value);
      return true;
    };
    // A worker just started has no `chrome` and no listeners for a moment; one that is just ending is followed by another.
    await until(async () => {
      const target = await browser.waitForTarget(isWorker, { timeout: 10_000 });
      return await (await target.worker())?.evaluate(tell, api, event, told);
    }, `the worker to listen to ${api}`);
  }

  return {
    kind: 'chromium',
    baseUrl,
    closed,
    requestsOutside: () => [...proxy.attempts],
    inExtension: (run, ...args) => desk.evaluate(run as EvaluateFunc<typeof args>, ...args) as never,
    notifications: () => desk.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    colorScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    medium: (page, medium) => page.emulateMediaType(medium),

    async openPopup() {
      for (const open of browser.targets().filter(isPopup)) await (await open.asPage()).close();
      const before = new Set(browser.targets());
      // For a moment after a popup or tab closed, Chromium has no active window; one that it lost otherwise stays lost until asked for.
      const show = () =>
        desk.evaluate(async () => {
          const isOpen = await chrome.action.openPopup().then(
            () => true,
            () => false,
          );
          const { id } = await chrome.windows.getLastFocused();
          if (!isOpen && id !== undefined) await chrome.windows.update(id, { focused: true });
          return isOpen;
        });
      await until(show, 'the popup to open');
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

    async openPrepared(path, prepare, ...args) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(prepare, ...args);
      await page.goto(`${baseUrl}/${path}`);
      return page;
    },

    clickNotification: (notificationId) => dispatch('notifications', 'onClicked', notificationId),
    clickMenu: (click) => dispatch('contextMenus', 'onClicked', { editable: false, ...click }),
    runCommand: (command) => dispatch('commands', 'onCommand', command),

    async killWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      // One that is just starting may not hear it the first time.
      await until(async () => {
        if (browser.targets().includes(target)) await (await target.worker())?.close();
        return !browser.targets().includes(target);
      }, 'the worker to be gone');
    },

    async relaunch(how = 'closed', whileClosed) {
      relaunching = true;
      await (how === 'killed' ? killBrowser(browser) : browser.close());
      await keepExtension(profile.path, id);
      whileClosed?.(profile.path);
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
