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
  /** What the temporary folder begins as (Firefox; see `warmProfile`), else empty. */
  copiedProfile?: string;
  headless?: boolean;
  /** As a BCP 47 tag: the extension speaks it, and the browser as far as it has it. Else the browser's own. */
  language?: string;
  /** Where downloads go, unasked; else where the browser puts them. */
  downloadDir?: string;
  /** The page that opens at the installation stays open; else it is closed before anything else is done. */
  keepsWelcome?: boolean;
}

/** A click on a line of the menu that a right click opens, as the browser tells the extension of it. */
export interface MenuClick {
  menuItemId: string;
  pageUrl?: string;
  linkUrl?: string;
  selectionText?: string;
}

export type ColorScheme = 'light' | 'dark';
export type Medium = 'screen' | 'print';

/** What each browser does in its own way; all else is built on it in launch-companion.ts. */
export interface CompanionEngine {
  readonly kind: BrowserName;
  /** Origin of the extension's pages, without a slash at the end. */
  readonly baseUrl: string;
  /**
   * The popup. Chromium: the real one, opened through `action.openPopup` (one already open is closed first).
   * Firefox: the popup's document in a tab of its size, since BiDi has no page for the real one.
   */
  openPopup(): Promise<Page>;
  /** A page of the extension in a new tab, loaded; `path` as `library.html` or `guide.html?id=…`. */
  openPage(path: string): Promise<Page>;
  /** A page of the extension in a private window of its own. Firefox alone: Chromium shows them in normal windows. */
  openPrivatePage?(path: string): Promise<Page>;
  /** As `openPage`; `prepare` runs in its document before any code of its own. It is sent as text, as by `inExtension`. */
  openPrepared<A extends unknown[]>(path: string, prepare: (...args: A) => void, ...args: A): Promise<Page>;
  /**
   * Calls `run` inside the extension, in a document of its origin that runs none of its code: `chrome.*`, IndexedDB and
   * storage are the extension's, and the worker is neither woken nor kept alive by it. `run` is sent as text, so it
   * may use nothing but its arguments.
   */
  inExtension<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Ids of the notifications on screen. */
  notifications(): Promise<string[]>;
  /** As if the person clicked the notification; wakes the worker. */
  clickNotification(id: string): Promise<void>;
  /** As if the person clicked a line of the extension in the menu of a right click; wakes the worker. */
  clickMenu(click: MenuClick): Promise<void>;
  /**
   * Opens the browser's own menu by a right click on an element and chooses a line of it. Firefox alone: Chromium's is out of reach.
   *
   * @returns false where the menu has no such line
   */
  chooseInMenu?(page: Page, selector: string, label: string): Promise<boolean>;
  /**
   * As if the keys of a command of the manifest were pressed; wakes the worker. Chromium: the event of those that the extension
   * does itself. Firefox: what its keys do, also of those that the browser does.
   */
  runCommand(command: string): Promise<void>;
  /** Stops the worker (Firefox: the event page) at once, whatever it is doing. An event or message wakes it again. */
  killWorker(): Promise<void>;
  /**
   * Ends the browser and starts it again on the same profile; pages from before are gone. `killed`: its process is ended in the
   * middle of whatever it is doing, as by a power cut. Chromium forgets an extension that it was first given in this session.
   *
   * @param whileClosed what is done to the profile's folder in between
   */
  relaunch(how?: 'closed' | 'killed', whileClosed?: (profileDir: string) => void): Promise<void>;
  colorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** What the page in front is shown on. */
  medium(page: Page, medium: Medium): Promise<void>;
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
