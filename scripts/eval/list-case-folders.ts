import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A folder that holds an `expected.json`. */
export interface CaseFolder {
  name: string;
  path: string;
}

/**
 * The cases of a folder: itself, or the folders in it, that hold an `expected.json`; by name.
 *
 * @throws with a sentence for the person who typed the folder
 */
export function listCaseFolders(folder: string): CaseFolder[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
  const cases = [folder, ...inside.sort()].filter((path) => existsSync(join(path, 'expected.json')));
  if (cases.length === 0) throw new Error(`${folder} holds no case: no folder in it has an expected.json.`);
  return cases.map((path) => ({ name: basename(resolve(path)), path }));
}
