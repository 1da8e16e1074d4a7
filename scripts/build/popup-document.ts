import type { Plugin } from 'vite';

/**
 * Leaves the popup's document nothing to load but the one file of code: its styles stand in it, since a file of their own
 * would hold up the first paint (`npm run bench`).
 */
export function popupDocument(): Plugin {
  return {
    name: 'popup-document',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
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
