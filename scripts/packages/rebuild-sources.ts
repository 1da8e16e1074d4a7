import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../run-tool.ts';
import { compareFiles } from './compare-files.ts';
import { readZip } from './read-zip.ts';
import type { Packages } from './types.ts';
import { zipCompanion } from './zip-companion.ts';

/**
 * Builds both packages once more as a reviewer does, from the package of the sources alone in a folder of its own, with the packages
 * of the lockfile. Gives how many files came out the same, and a sentence for each that did not.
 */
export async function rebuildSources(packages: Packages): Promise<{ count: number; faults: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'companion-sources-'));
  try {
    for (const [path, bytes] of readZip(packages.sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const again = await zipCompanion(folder);
    let count = 0;
    const faults = (['chrome', 'firefox'] as const).flatMap((target) => {
      const expected = readZip(packages[target]);
      const found = compareFiles(expected, readZip(again[target]));
      count += expected.size - found.length;
      return found.map((fault) => `${target}: ${fault}`);
    });
    return { count, faults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
