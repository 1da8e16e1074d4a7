import type { Plugin } from 'vite';

/** What somebody waits for: the popup's first paint, and the first answer of the library's search. */
const pages = /\/(popup|library)\/index\.html$/;

/**
 * Puts a page's styles into its document: code waits for styles that stand in files of their own, and each file costs some
 * milliseconds (`npm run bench`). The popup has nothing else to load but its one file of code (`popup-in-one-file.ts`).
 */
export function stylesInDocument(): Plugin {
  return {
    name: 'styles-in-document',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        const page = pages.exec(path)?.[1];
        if (page === undefined) return html;
        const links = page === 'popup' ? html.replace(/ *<link rel="modulepreload"[^>]*>\n/g, '') : html;
        return links.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (link, file: string) => {
          const asset = bundle[file];
          return asset && 'source' in asset ? `<style>${asset.source}</style>` : link;
        });
      },
    },
  };
}
