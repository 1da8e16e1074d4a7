import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-tool.ts';
import { packageOf } from './package-of.ts';
import { readLicence } from './read-licence.ts';

export const licencesFile = 'licences.txt';

/**
 * Writes the licences of the extension and of all that is bundled with it beside its files, so that every package holds them.
 *
 * @param outDir folder of the built extension
 * @param modules ids of the modules in it, as the bundler names them
 */
export function writeLicences(outDir: string, modules: Iterable<string>): void {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const mit = own.replace(/^Copyright .*$/m, 'Copyright (c) {holder}');
  const folders = new Set([...modules].flatMap((id) => packageOf(id) ?? []));
  // One package may lie in two folders.
  const texts = new Map(
    [...folders].map((folder) => readLicence(folder, mit)).map(({ name, text }) => [name, text]),
  );
  const parts = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${name}\n\n${text}`);
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  writeFileSync(join(outDir, licencesFile), `${[own, ...parts].join(line)}\n`);
}
