import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'wxt';
import { bakeProfile } from './scripts/build/bake-profile.ts';
import { libraryInFewFiles } from './scripts/build/library-in-few-files.ts';
import { noteBundled } from './scripts/build/note-bundled.ts';
import { patternsFromFile } from './scripts/build/patterns-from-file.ts';
import { plainNames } from './scripts/build/plain-names.ts';
import { popupInOneFile } from './scripts/build/popup-in-one-file.ts';
import { profilePages } from './scripts/build/profile-pages.ts';
import { searchAmongPages } from './scripts/build/search-among-pages.ts';
import { shrinkScripts } from './scripts/build/shrink-scripts.ts';
import { stylesInDocument } from './scripts/build/styles-in-document.ts';
import { trimPolyfill } from './scripts/build/trim-polyfill.ts';
import { entityTable, packedEntities } from './scripts/entities/entity-table.ts';
import { writeLicences } from './scripts/licences/write-licences.ts';
import { trimPdf } from './scripts/pdf/trim-pdf.ts';
import { outputFolder } from './scripts/profile/output-folder.ts';
import { readProfile } from './scripts/profile/read-profile.ts';
import { addOwnWords } from './utils/issue/patterns/add-own-words.ts';
import { languages } from './utils/issue/patterns/languages.ts';
import { packPatterns } from './utils/issue/patterns/pack-patterns.ts';
import { slugOf } from './utils/text/slug-of.ts';

/** Builds the companion of another newsletter, by the profile in that file (docs/your-newsletter.md). */
const profileFile = process.env.COMPANION_PROFILE;
const { newsletter, icons } = await readProfile(profileFile);

const companionName = `${newsletter.name} Companion`;
const bundled = new Set<string>();

/**
 * What a page of ours may load and do, the same in both browsers, whose own defaults differ. Newsletters lie on any host, over http
 * too. A guide is a blob in a frame, which Firefox blocks without `frame-src`.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http:",
  'frame-src blob:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: outputFolder(profileFile),
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: companionName,
    description: '__MSG_extension_about__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'alarms', 'notifications', 'unlimitedStorage', 'activeTab', 'scripting'],
      // The side panel's own permission comes with its page, where the browser has one.
      'contextMenus',
    ],
    // For copies of backups that are saved by themselves, once a person wants that.
    optional_permissions: ['downloads'],
    host_permissions: newsletter.hosts.map(({ origin }) => `${origin}/*`),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: companionName },
    commands: commandsFor(browser),
    omnibox: { keyword: newsletter.keyword },
    content_security_policy: { extension_pages: policy },
    // The first versions with all that PDF.js asks of them: without its words a guide is found by its title alone.
    // https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Math/sumPrecise
    // Chrome's is also the first that knows `browser` (scripts/build/trim-polyfill.ts).
    // https://developer.chrome.com/docs/extensions/develop/concepts/browser-namespace
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: newsletter.addOnId,
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
  // Reviewers build the Firefox add-on from the archive of sources.
  zip: {
    name: slugOf(companionName),
    includeSources: [
      ...['components/**', 'entrypoints/**', 'locales/**', 'public/**', 'profiles/**'],
      ...['scripts/**', 'utils/**', 'docs/*.md'],
      ...['*.json', '*.config.ts', '*.md', 'LICENSE', '.npmrc'],
    ],
  },
  vite: () => ({
    plugins: [
      bakeProfile(newsletter),
      trimPolyfill(),
      entityTable(),
      trimPdf(),
      profilePages(companionName, newsletter.accent),
      plainNames(),
      searchAmongPages(),
      libraryInFewFiles(),
      patternsFromFile(),
      popupInOneFile(),
      stylesInDocument(),
      noteBundled(bundled),
    ],
    // As small as it gets: what it is made for otherwise are browsers older than ours.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    worker: { format: 'es', plugins: () => [trimPdf()] },
    build: { target: 'esnext', modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      // What the worker reads before anything else (`worker/check/load-entities.ts`), and pages as they load.
      files.push({ relativeDest: 'entities.json', contents: JSON.stringify(await packedEntities()) });
      // What the worker reads when it meets its first issue (`worker/check/load-tables.ts`), and pages that lay issues out.
      files.push({
        relativeDest: 'patterns.json',
        contents: packPatterns(addOwnWords(languages, newsletter.words)),
      });
      // Browsers in Portugal look for texts of their own, then for English ones; stores know no Portuguese but these two.
      const brazilian = await parseMessagesFile(resolve(config.root, 'locales/pt_BR.yml'));
      const contents = generateChromeMessagesText(brazilian);
      files.push({ relativeDest: '_locales/pt_PT/messages.json', contents });
      for (const file of files) {
        // Nobody reads them in the package, and the blanks of seven languages are 4 kB of it.
        if ('contents' in file && file.relativeDest.endsWith('messages.json'))
          file.contents = JSON.stringify(JSON.parse(file.contents));
        const own = icons && join(icons, basename(file.relativeDest));
        if (own && existsSync(own) && 'absoluteSrc' in file) file.absoluteSrc = own;
      }
    },
    'prepare:publicPaths': (_wxt, paths) => void paths.push('patterns.json', 'entities.json'),
    'build:done': async ({ config }) => {
      await shrinkScripts(config.outDir);
      await writeLicences(config.outDir, bundled);
    },
  },
});

/**
 * Keys that no browser, window manager or screen reader of the three systems has for its own, as suggestions: the person changes
 * them. On a Mac, Option with Shift types characters.
 */
function commandsFor(browser: string) {
  const keys = (letter: string) => ({
    suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
  });
  return {
    _execute_action: keys('U'),
    'next-unread': { ...keys('J'), description: '__MSG_keys_nextUnread__' },
    library: { ...keys('L'), description: '__MSG_keys_library__' },
    // Without a key until somebody wants one. Chromium has no command for it.
    ...(browser === 'firefox' ? { _execute_sidebar_action: {} } : {}),
  };
}
