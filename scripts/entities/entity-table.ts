import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { unpackEntities } from '../../utils/text/entities/unpack-entities.ts';
import { type Entity, listEntities } from './list-entities.ts';
import { packEntities } from './pack-entities.ts';

const table = '/entities/dist/generated/decode-data-html.js';
const moduleOf = (name: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../utils/text/entities/${name}`, import.meta.url)));

/**
 * Has HTML's named characters read from a file of the package, `packedEntities`, in half the bytes that the package `entities` needs,
 * which hardly compress. What is built as one script, which is the worker, can await nothing while it starts: there it is done by hand
 * (`worker/check/load-entities.ts`).
 */
export function entityTable(): Plugin {
  let isOneScript = false;
  return {
    name: 'entity-table',
    enforce: 'pre',
    configResolved({ build }) {
      isOneScript = Boolean(build.lib);
    },
    load(id) {
      if (!id.endsWith(table)) return undefined;
      if (isOneScript) return `export { entityTree as htmlDecodeTree } from ${moduleOf('entity-tree.ts')};`;
      return `import { unpackEntities } from ${moduleOf('unpack-entities.ts')};
const file = await fetch('/entities.json');
export const htmlDecodeTree = unpackEntities(await file.json());`;
    },
  };
}

/** The names of HTML as `unpackEntities` reads them, from the package that htmlparser2 decodes by. */
export async function packedEntities(): Promise<string> {
  const parser = createRequire(import.meta.url).resolve('htmlparser2');
  const file = join(
    dirname(createRequire(parser).resolve('entities/decode')),
    'generated',
    'decode-data-html.js',
  );
  const { htmlDecodeTree }: { htmlDecodeTree: Uint16Array } = await import(pathToFileURL(file).href);
  const packed = packEntities(listEntities(htmlDecodeTree));
  if (!isDeepStrictEqual(inOrder(unpackEntities(packed)), inOrder(htmlDecodeTree))) {
    throw new Error(`${file} is made in another way now: change scripts/entities.`);
  }
  return packed;
}

function inOrder(tree: Uint16Array): Entity[] {
  return listEntities(tree).sort((a, b) => (a.name < b.name ? -1 : 1));
}
