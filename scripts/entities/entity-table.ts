import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { unpackEntities } from '../../utils/text/unpack-entities.ts';
import { type Entity, listEntities } from './list-entities.ts';
import { packEntities } from './pack-entities.ts';

const table = '/entities/dist/generated/decode-data-html.js';
const unpack = fileURLToPath(new URL('../../utils/text/unpack-entities.ts', import.meta.url));

/** Puts HTML's named characters into the build in half the bytes that the package `entities` needs, which hardly compress. */
export function entityTable(): Plugin {
  return {
    name: 'entity-table',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(table)) return undefined;
      const { htmlDecodeTree }: { htmlDecodeTree: Uint16Array } = await import(pathToFileURL(id).href);
      const packed = packEntities(listEntities(htmlDecodeTree));
      if (!isDeepStrictEqual(inOrder(unpackEntities(packed)), inOrder(htmlDecodeTree))) {
        throw new Error(`${id} is made in another way now: change scripts/entities.`);
      }
      return `import { unpackEntities } from ${JSON.stringify(unpack)};
export const htmlDecodeTree = /* #__PURE__ */ unpackEntities(${JSON.stringify(packed)});`;
    },
  };
}

function inOrder(tree: Uint16Array): Entity[] {
  return listEntities(tree).sort((a, b) => (a.name < b.name ? -1 : 1));
}
