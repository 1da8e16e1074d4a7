import { basename, dirname, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/**
 * Puts all the code that the popup's first paint needs into one file: the bundler makes a chunk for each set of pages that
 * share something, and each chunk costs the popup's document some milliseconds (`npm run bench`). What the popup shows
 * below the fold is a second file, which takes from the first what both need; what else it loads later stays where it is.
 */
export function popupInOneFile(): Plugin {
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
        // Under a name of its own: the side panel loads the bundler's, which imports nothing from the popup.
        entryFileNames: basename(popup.fileName),
        chunkFileNames: 'popup-rest.js',
      });
      await merged.close();
    },
  };
}
