import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEntities } from '../../../../scripts/entities/list-entities.ts';
import { packEntities } from '../../../../scripts/entities/pack-entities.ts';
import { unpackEntities } from '../../../../utils/text/entities/unpack-entities.ts';

interface Decoder {
  startEntity(mode: number): void;
  write(text: string, offset: number): number;
  end(): number;
}
type Package = {
  EntityDecoder: new (tree: Uint16Array, emit: (code: number, consumed: number) => void) => Decoder;
  htmlDecodeTree: Uint16Array;
};

// The one that htmlparser2 has.
const parser = createRequire(import.meta.url).resolve('htmlparser2');
const folder = dirname(createRequire(parser).resolve('entities/decode'));
const { EntityDecoder, htmlDecodeTree }: Package = await import(
  pathToFileURL(join(folder, 'decode.js')).href
);
const ours = unpackEntities(packEntities(listEntities(htmlDecodeTree)));
const names = listEntities(htmlDecodeTree).map(({ name }) => name);
const modes = { loose: 0, strict: 1, attribute: 2 };

/** What a tree makes of a text behind "&", given in two pieces. */
function decode(tree: Uint16Array, text: string, mode: number, cut: number) {
  const found: number[] = [];
  const decoder = new EntityDecoder(tree, (code, consumed) => found.push(code, consumed));
  decoder.startEntity(mode);
  const first = decoder.write(text.slice(0, cut), 0);
  const second = first < 0 ? decoder.write(text.slice(cut), 0) : null;
  return { found, first, second, end: second !== null && second < 0 ? decoder.end() : null };
}

describe('unpackEntities', () => {
  it('knows all the names of HTML, each with and without its semicolon', () => {
    expect(names).toHaveLength(2125);
    for (const mode of Object.values(modes)) {
      for (const text of names.flatMap((name) => [`${name};`, `${name} `, `${name}=`, name])) {
        expect(decode(ours, text, mode, 0), text).toEqual(decode(htmlDecodeTree, text, mode, 0));
      }
    }
  });

  it('decodes as the tree of the package does, whatever is written and wherever it is cut', () => {
    const piece = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names).map((name) => name.slice(0, -1)),
      fc.string({ maxLength: 3 }),
      fc.constantFrom(';', '=', ' ', '#38;', '#x26;', '!'),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.values(modes)), fc.nat(12), (written, mode, cut) => {
        expect(decode(ours, written, mode, cut)).toEqual(decode(htmlDecodeTree, written, mode, cut));
      }),
      { numRuns: 2000 },
    );
  });
});
