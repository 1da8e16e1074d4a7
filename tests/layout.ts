/** Who may import what: the table of docs/architecture.md, one row a place. The first row whose `place` fits is the file's. */
export interface Row {
  place: RegExp;
  /** Folders and files it may import from, beside its own folder. A name that ends in `/` is a folder with all in it. */
  from?: readonly string[];
  /** Named exactly as they are imported; `node:` stands for all modules of Node. */
  packages?: readonly string[] | 'any';
}

const views = ['utils/view/'];
const components = ['components/'];

/** What any row may import: types, wherever they are; and styles. */
export const isForAll = /(?:^|\/)types\.ts$|\.css$/;

export const layout: readonly Row[] = [
  {
    place: /^entrypoints\/background\.ts$/,
    from: ['utils/worker/'],
    packages: ['wxt/browser', 'wxt/utils/define-background'],
  },
  {
    place: /^entrypoints\/visit\.ts$/,
    from: ['utils/page/'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  { place: /^entrypoints\//, from: [...components, ...views], packages: ['preact'] },
  {
    place: /^components\/(?:popup|library|search|reader|options|guide|welcome|shared)\//,
    from: [...components, ...views],
    packages: ['preact', 'preact/hooks', 'lucide'],
  },

  // What runs in web pages: small, and alone.
  { place: /^utils\/page\/[^/]+$/ },
  { place: /^utils\/newsletter\.ts$/ },
  { place: /^utils\/messages\.ts$/, packages: ['valibot'] },

  { place: /^utils\/text\//, packages: ['htmlparser2'] },
  { place: /^utils\/address\// },
  {
    place: /^utils\/feed\/(?:(?:request|xml|site|opml)\/)?[^/]+$/,
    from: ['utils/feed/', 'utils/text/', 'utils/address/', 'utils/platform/'],
  },
  {
    place: /^utils\/issue\/(?:(?:blocks|parts|patterns|adapters)\/)?(?:(?:de|en|es|fr)\/)?[^/]+$/,
    from: ['utils/issue/', 'utils/text/', 'utils/address/'],
  },
  { place: /^utils\/identity\/[^/]+$/, from: ['utils/text/', 'utils/address/'] },
  { place: /^utils\/schedule\/[^/]+$/ },
  { place: /^utils\/learning\/[^/]+$/, from: ['utils/text/'] },
  { place: /^utils\/search\/(?:(?:tables|question)\/)?[^/]+$/, from: ['utils/search/', 'utils/text/'] },

  {
    place: /^utils\/store\/former\/[^/]+$/,
    from: ['utils/store/', 'utils/identity/', 'utils/address/', 'utils/text/'],
    packages: ['dexie'],
  },
  {
    place: /^utils\/store\/[^/]+$/,
    from: ['utils/store/', 'utils/identity/', 'utils/address/'],
    packages: ['dexie'],
  },
  { place: /^utils\/record\/[^/]+$/, from: ['utils/store/', 'utils/platform/', 'utils/derived/'] },
  {
    place: /^utils\/derived\/[^/]+$/,
    // The index holds the canonical text of issues.
    from: ['utils/store/', 'utils/platform/', 'utils/backup/', 'utils/search/', 'utils/issue/'],
  },
  {
    place: /^utils\/backup\/[^/]+$/,
    from: ['utils/store/', 'utils/platform/', 'utils/identity/', 'utils/address/'],
  },
  {
    place: /^utils\/platform\/[^/]+$/,
    // A site is granted by its address.
    from: ['utils/text/', 'utils/address/'],
    packages: ['wxt/browser', '#i18n'],
  },

  {
    place: /^utils\/worker\/(?:start|check|guides|backfill|reading|subscriptions)\/[^/]+$/,
    from: [
      ...['utils/worker/', 'utils/feed/', 'utils/issue/', 'utils/identity/', 'utils/schedule/'],
      ...['utils/store/', 'utils/record/', 'utils/derived/', 'utils/backup/', 'utils/platform/'],
      ...['utils/text/', 'utils/address/', 'utils/messages.ts', 'utils/newsletter.ts'],
    ],
  },
  {
    place: /^utils\/view\/queries\/[^/]+$/,
    from: [
      ...[...views, 'utils/store/', 'utils/derived/', 'utils/platform/', 'utils/newsletter.ts'],
      ...['utils/issue/', 'utils/search/'],
      // Where somebody was in a former version is looked up in that version.
      ...['utils/learning/', 'utils/text/'],
    ],
    packages: ['dexie'],
  },
  {
    place:
      /^utils\/view\/(?:(?:hooks|commands|sentences)\/(?:(?:popup|reader|library|search|options)\/)?[^/]+|types\.ts)$/,
    from: [
      ...[...views, 'utils/store/', 'utils/record/', 'utils/derived/', 'utils/backup/', 'utils/issue/'],
      ...['utils/learning/', 'utils/search/'],
      // What was typed is read as the worker reads it, before the browser is asked for its site.
      ...['utils/platform/', 'utils/address/', 'utils/messages.ts', 'utils/newsletter.ts'],
    ],
    packages: [
      ...['preact', 'preact/hooks', '@tanstack/virtual-core'],
      ...['pdfjs-dist', 'pdfjs-dist/build/pdf.worker.min.mjs?url'],
    ],
  },

  // The only file that knows other readers of feeds: it measures against them.
  {
    place: /^scripts\/bench-feeds\.ts$/,
    from: ['scripts/', 'utils/'],
    packages: ['@rowanmanning/feed-parser', 'feedsmith'],
  },
  // Part of the build.
  {
    place: /^scripts\/entities\//,
    from: ['utils/text/'],
    packages: ['node:', 'vite'],
  },
  // The same of the search.
  { place: /^scripts\/bench-search\.ts$/, from: ['scripts/', 'utils/'], packages: ['minisearch'] },
  {
    place: /^scripts\//,
    from: ['scripts/', 'utils/', 'tests/newsletter/', 'tests/e2e/', 'tests/browser/store/lay-database.ts'],
    // Beside the worker's doors, the database in memory that they need.
    packages: ['node:', 'puppeteer-core', 'fake-indexeddb/auto', 'axe-core'],
  },
  { place: /^tests\/newsletter\//, from: ['tests/newsletter/'], packages: ['node:', 'pdf-lib'] },
  {
    place: /^tests\//,
    from: ['tests/', 'scripts/', 'utils/', 'components/', 'entrypoints/'],
    packages: 'any',
  },
];

/** A larger folder is two subjects. */
export const mostInFolder = 24;

/** The larger ones, how many files each may hold, and why it is one subject all the same. */
export const largeFolders: Readonly<Record<string, { most: number; why: string }>> = {
  'utils/issue/parts': { most: 32, why: 'one file a part of an issue' },
  'utils/identity': {
    most: 30,
    why: 'one question (is this that issue?), one door; each file one word of it',
  },
  'utils/platform': { most: 32, why: 'one browser API a file' },
  'utils/schedule': { most: 28, why: 'one forecast, one file a step of docs/schedule.md' },
  'utils/store': { most: 40, why: 'one database; one file a table, or a question asked of it' },
  'utils/view/sentences': { most: 32, why: 'one file a sentence or a form of words' },
  scripts: { most: 52, why: 'one file a command of package.json, and what several of them use' },
  'tests/e2e': { most: 40, why: 'one file a part of what a person sees, and what several of them use' },
  'tests/newsletter': { most: 32, why: 'one server, one file a part of a letter it can write' },
};
