import { defineConfig } from 'wxt';
import { newsletter } from './utils/newsletter.ts';

/**
 * The build under test (`npm start` and the end-to-end tests) is this same production build with two differences,
 * both given in COMPANION_SAMPLE_ORIGIN: the profile's home page and hosts are the sample server's, and the loopback
 * address is added to the host permissions. tests/e2e/build.spec.ts compares the two builds.
 */
const sampleOrigin = process.env.COMPANION_SAMPLE_ORIGIN;
const profile = sampleOrigin ? { ...newsletter, homePage: sampleOrigin, hosts: [sampleOrigin] } : newsletter;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: sampleOrigin ? '.output/under-test' : '.output',
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'unlimitedStorage'],
    host_permissions: [
      ...newsletter.hosts.map((host) => `${host}/*`),
      ...(sampleOrigin ? ['http://127.0.0.1/*'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'beneath-the-surface-companion@dermforprimarycare.com',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
  vite: () => ({
    plugins: [bakeProfile(), inlinePopupStyles()],
    build: {
      target: 'esnext',
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: popupStart }] } } },
    },
  }),
});

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

/** Puts the popup's styles into its document: a file of their own would hold up its first paint (`npm run bench`). */
function inlinePopupStyles() {
  return {
    name: 'inline-popup-styles',
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { path, bundle = {} }: { path: string; bundle?: Record<string, object> }) {
        if (!path.endsWith('/popup/index.html')) return html;
        return html.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (link, file: string) => {
          const asset = bundle[file];
          return asset && 'source' in asset ? `<style>${asset.source}</style>` : link;
        });
      },
    },
  };
}

/** The part of the bundler's chunking context that is used. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * Puts all that the popup needs for its first paint into one file, where a chunk for each set of sharers would be ten:
 * each costs the popup's document some milliseconds (`npm run bench`).
 */
function popupStart(id: string, modules: Modules): string | null {
  const entry = `${import.meta.dirname}/entrypoints/popup/main.tsx`;
  const seen = new Set<string>();
  const open = [...(modules.getModuleInfo(entry)?.importedIds ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(modules.getModuleInfo(next)?.importedIds ?? []));
  }
  return seen.has(id) || /wxt-html-plugins|rolldown.runtime/.test(id) ? 'popup-start' : null;
}
