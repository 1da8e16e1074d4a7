import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const name = 'search-worker';
const address = `new URL('./${name}.ts', import.meta.url)`;
const resolveDependencies = (_file: string, files: string[], { hostId }: { hostId: string }) =>
  hostId.includes(name) ? [] : files;

/**
 * Builds the library's own worker among the pages, of which it loads what both need: alone it would be a program with copies of it.
 * It asks for no files ahead of a late import, which is done by links in the document, and a worker has none.
 */
export function searchAmongPages(): Plugin {
  return {
    name: 'search-among-pages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { resolveDependencies } } }),
    transform(code, id) {
      if (!id.endsWith('/start-search.ts')) return undefined;
      if (!code.includes(address)) throw new Error(`${id} starts its worker in another way now.`);
      const worker = resolve(dirname(id), `${name}.ts`);
      const chunk = this.emitFile({ type: 'chunk', id: worker, name });
      return { code: code.replace(address, `import.meta.ROLLUP_FILE_URL_${chunk}`), map: null };
    },
  };
}
