import { basename, dirname, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { entityTable } from './scripts/entities/entity-table.ts';
import { writeLicences } from './scripts/licences/write-licences.ts';
import { otherLanguages } from './utils/issue/patterns/other-languages.ts';
import { packPatterns } from './utils/issue/patterns/pack-patterns.ts';
import { newsletter } from './utils/newsletter.ts';

/**
 * The build under test (`npm start` and the end-to-end tests) is this same production build with two differences,
 * both given in COMPANION_SAMPLE_ORIGIN: the profile's home page and hosts are the sample server's, and the loopback
 * address and its names are added to the host permissions. tests/e2e/build.spec.ts compares the two builds.
 */
const sampleOrigin = process.env.COMPANION_SAMPLE_ORIGIN;
const companionName = `${newsletter.name} Companion`;
const bundled = new Set<string>();
const profile = sampleOrigin ? { ...newsletter, homePage: sampleOrigin, hosts: [sampleOrigin] } : newsletter;

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
  outDir: sampleOrigin ? '.output/under-test' : '.output',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: companionName,
    description: '__MSG_extension_about__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'unlimitedStorage', 'activeTab', 'scripting'],
    host_permissions: [
      ...newsletter.hosts.map((host) => `${host}/*`),
      ...(sampleOrigin ? ['http://127.0.0.1/*', 'http://*.localhost/*'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: companionName },
    omnibox: { keyword: newsletter.keyword },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: newsletter.addOnId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
  // Reviewers build the Firefox add-on from the archive of sources.
  zip: { includeSources: ['**/*', '.npmrc', '.ci/*'], excludeSources: ['artifacts/**', 'coverage/**'] },
  vite: () => ({
    plugins: [bakeProfile(), entityTable(), profilePages(), popupInOneFile(), popupDocument(), noteBundled()],
    // As small as it gets: what it is made for otherwise are browsers older than ours.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: { target: 'esnext', modulePreload: { polyfill: false } },
  }),
  hooks: {
    // What the worker reads when it meets its first issue (`worker/check/load-tables.ts`).
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'patterns.json', contents: packPatterns(otherLanguages) });
    },
    'prepare:publicPaths': (_wxt, paths) => void paths.push('patterns.json'),
    'build:done': ({ config }) => writeLicences(config.outDir, bundled),
  },
});

/** Notes the modules that became part of the extension, whose licences are handed on with them. */
function noteBundled(): Plugin {
  return {
    name: 'note-bundled',
    generateBundle(_options, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk') for (const id of Object.keys(file.modules)) bundled.add(id);
    },
  };
}

/** Puts the profile into the build as data, so that the sample build differs from the shipped one in nothing else. */
function bakeProfile() {
  return {
    name: 'bake-profile',
    enforce: 'pre' as const,
    load(id: string) {
      return id.endsWith('/utils/newsletter.ts')
        ? `export const newsletter = ${JSON.stringify(profile)};`
        : undefined;
    },
  };
}

/** Gives every page the profile's name and accent; the popup all of its title, which would else be the button's too. */
function profilePages(): Plugin {
  const { light, dark } = newsletter.accent;
  const title = `<title>${companionName}</title>`;
  const accent = `<style>:root{--accent:light-dark(${light},${dark})}</style>`;
  return {
    name: 'profile-pages',
    transformIndexHtml: (html) =>
      html
        .replace('%NAME%', companionName)
        .replace('</head>', `${html.includes('<title>') ? '' : title}${accent}\n  </head>`),
  };
}

/**
 * Leaves the popup's document nothing to load but the one file of code: its styles stand in it, since a file of their own
 * would hold up the first paint (`npm run bench`).
 */
function popupDocument() {
  return {
    name: 'popup-document',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { path, bundle = {} }: { path: string; bundle?: Record<string, object> }) {
        if (!path.endsWith('/popup/index.html')) return html;
        const links = html.replace(/ *<link rel="modulepreload"[^>]*>\n/g, '');
        return links.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (link, file: string) => {
          const asset = bundle[file];
          return asset && 'source' in asset ? `<style>${asset.source}</style>` : link;
        });
      },
    },
  };
}

/**
 * Puts all the code that the popup's first paint needs into one file: the bundler makes a chunk for each set of pages that
 * share something, and each chunk costs the popup's document some milliseconds (`npm run bench`). What the popup shows
 * below the fold is a second file, which takes from the first what both need; what else it loads later stays where it is.
 */
function popupInOneFile(): Plugin {
  return {
    name: 'popup-in-one-file',
    async writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const popup = chunks.find((chunk) => chunk.isEntry && chunk.name === 'popup');
      const rest = chunks.find((chunk) => chunk.name === 'popup-later');
      if (!popup || !rest) return;
      const later = new Set(
        chunks.flatMap((chunk) => chunk.dynamicImports).map((file) => resolve(dir, file)),
      );
      later.delete(resolve(dir, rest.fileName));
      const input = resolve(dir, popup.fileName);
      const merged = await rolldown({
        input,
        // The second file imports from the first, and not both from a third.
        preserveEntrySignatures: 'allow-extension',
        external: (id, importer) => later.has(resolve(dirname(importer ?? dir), id)),
      });
      await merged.write({
        ...{ dir: dirname(input), minify: true },
        ...{ entryFileNames: basename(popup.fileName), chunkFileNames: basename(rest.fileName) },
      });
      await merged.close();
    },
  };
}
