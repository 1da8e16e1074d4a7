import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What each entry point of a build loads before it runs: the scripts its page names, or the background script, and
 * what those import statically. Gives the sum of their gzip sizes in bytes by entry point.
 */
export function measureInitialScripts(folder: string): Map<string, number> {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const entries: [string, string[]][] = pages.map((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    return [page, [...html.matchAll(/<script\b[^>]*\bsrc="\/?([^"]+)"/g)].flatMap(([, path]) => path ?? [])];
  });
  entries.push(['background.js', ['background.js']]);
  return new Map(
    entries.map(([entry, scripts]) => {
      const sizes = [...withImports(folder, scripts)].map((path) =>
        gzipSync(readFileSync(join(folder, path))),
      );
      return [entry, sizes.reduce((sum, { length }) => sum + length, 0)];
    }),
  );
}

function withImports(folder: string, scripts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...scripts];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, target] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)) {
      if (target) queue.push(join(dirname(path), target));
    }
  }
  return found;
}
