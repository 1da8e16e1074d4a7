import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a bundled package asks to be handed on with its code. */
export interface Licence {
  /** Name and version. */
  name: string;
  text: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

/**
 * The licence of the package in `folder`: its own files (licence, notice), word for word. A package that has none and names
 * the MIT licence gets the text of that, which is the same for all but the holder.
 *
 * @param mit the text of the MIT licence, `{holder}` in the holder's place
 * @throws when neither is known: such code must not be handed on
 */
export function readLicence(folder: string, mit: string): Licence {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = `${manifest.name} ${manifest.version}`;
  const files = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i.test(file),
  );
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return { name, text: texts.join('\n\n') };
  if (manifest.license !== 'MIT') throw new Error(`${name} comes without a licence that is known.`);
  return { name, text: mit.replace('{holder}', () => holderOf(manifest)) };
}

function holderOf({ name, author }: Manifest): string {
  const holder = typeof author === 'object' ? author.name : author?.replace(/\s*[<(].*$/, '');
  return holder || `the authors of ${name}`;
}
