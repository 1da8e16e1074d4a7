import type { Plugin } from 'vite';

/** What somebody waits for: the popup's first paint, and the first answer of the library's search. */
const pages = /\/(popup|library)\/index\.html$/;

/**
 * Puts a page's styles into its document: code waits for styles that stand in files of their own, and each file costs some
 * milliseconds (`npm run bench`). The popup has nothing else to load but its one file of code (`popup-in-one-file.ts`).
 *
 * The link stays, disabled, so that no browser loads it: by it the bundler's code for late imports knows that the file is there. It
 * would add it behind all others, where it overrules what the page says otherwise.
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
          if (!asset || !('source' in asset)) return link;
          return `<style>${asset.source}</style>${link.replace('<link', '<link disabled')}`;
        });
      },
    },
    generateBundle: {
      order: 'post',
      // What no page and no late import loads any more is no part of the package.
      handler(_options, bundle) {
        const texts = Object.values(bundle).map((file) =>
          file.type === 'chunk' ? file.code : textOf(file.source),
        );
        const loaded = texts.map((text) => text.replace(/<link disabled[^>]*>/g, ''));
        for (const { fileName } of Object.values(bundle))
          if (fileName.endsWith('.css') && !loaded.some((text) => text.includes(fileName)))
            delete bundle[fileName];
      },
    },
  };
}

const textOf = (source: string | Uint8Array) => (typeof source === 'string' ? source : '');
