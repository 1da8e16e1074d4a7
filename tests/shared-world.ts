import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What would still be there for the next file: something in the place of a module or of what is global. */
const leaves = /vi\.(?:mock|doMock|stubGlobal|stubEnv)\(/;

/**
 * The tests in node that leave nothing behind that another would see. They run in one world, into which each module is loaded once
 * (https://vitest.dev/config/isolate); that saves a third of the time of all. Those that do leave something, by themselves or by
 * what they import of the tests, have a world each.
 */
export function listShared(): string[] {
  const known = new Map<string, boolean>();
  const files = globSync(['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'], { cwd: root });
  return files.filter((path) => !leavesSomething(path));

  function leavesSomething(path: string): boolean {
    const found = known.get(path);
    if (found !== undefined) return found;
    known.set(path, false);
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, to = '']) =>
      join(dirname(path), to),
    );
    const ofTests = imports.filter((one) => one.startsWith('tests') && existsSync(join(root, one)));
    const leavesIt = leaves.test(text) || ofTests.some(leavesSomething);
    known.set(path, leavesIt);
    return leavesIt;
  }
}
