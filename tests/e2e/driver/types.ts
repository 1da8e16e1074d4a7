import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { BrowserName } from '../../../scripts/browsers.ts';

declare global {
  /** What functions given to `inExtension` find inside the extension; both browsers know it by this name. */
  const chrome: typeof Browser;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extensionDir: string;
  /** Kept on close when given; else a temporary folder, removed on close. */
  profileDir?: string;
  headless?: boolean;
  /** The page that opens at the installation stays open; else it is closed before anything else is done. */
  keepsWelcome?: boolean;
}

export type ColorScheme = 'light' | 'dark';

/** What each browser does in its own way; all else is built on it in launch-companion.ts. */
export interface CompanionEngine {
  readonly kind: BrowserName;
  /** Origin of the extension's pages, without a slash at the end. */
  readonly baseUrl: string;
  /**
   * The popup. Chromium: the real one, opened through `action.openPopup` (one already open is closed first).
   * Firefox: the popup's document in a tab, since BiDi has no page for the real one.
   */
  openPopup(): Promise<Page>;
  /** A page of the extension in a new tab, loaded; `path` as `library.html` or `guide.html?id=…`. */
  openPage(path: string): Promise<Page>;
  /**
   * Calls `run` inside the extension, in a document of its origin that runs none of its code: `chrome.*`, IndexedDB and
   * storage are the extension's, and the worker is neither woken nor kept alive by it. `run` is sent as text, so it
   * may use nothing but its arguments.
   */
  inExtension<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Ids of notifications. Chromium: those on screen. Firefox: those shown since launch, as headless has no screen. */
  notifications(): Promise<string[]>;
  /** As if the person clicked the notification; wakes the worker. */
  clickNotification(id: string): Promise<void>;
  /** Stops the worker (Firefox: the event page) at once, whatever it is doing. An event or message wakes it again. */
  killWorker(): Promise<void>;
  /**
   * Ends the browser and starts it again on the same profile; pages from before are gone. `killed`: its process is ended in the
   * middle of whatever it is doing, as by a power cut. Chromium forgets an extension that it was first given in this session.
   */
  relaunch(how?: 'closed' | 'killed'): Promise<void>;
  colorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** Every attempt to reach anything but loopback since launch, as host:port or address; none of them succeeds. */
  requestsOutside(): string[];
  /** Resolves when the browser is gone, whoever ended it; `relaunch` does not count. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface CompanionBrowser extends CompanionEngine {
  badge(): Promise<string>;
  badgeBecomes(text: string, timeout?: number): Promise<void>;
  /**
   * Moves the stored time of the next check into the past (or to `nextCheckAt`, epoch ms) and sets the alarm: the alarm alone
   * then starts the check. Of the home newsletter, or of `id`.
   */
  makeCheckDue(id?: string, nextCheckAt?: number): Promise<void>;
}
