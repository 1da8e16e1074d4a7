import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shrinkScripts } from '../../../../scripts/build/shrink-scripts.ts';

it('makes modules and the worker smaller, which hand on and do what they did', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'companion-build-'));
  const longName = 'const isReadAlready = true;';
  writeFileSync(
    join(folder, 'page.js'),
    `${longName}\nexport const state = isReadAlready ? 'read' : 'new';\n`,
  );
  writeFileSync(
    join(folder, 'background.js'),
    `var background = (function () { ${longName} return isReadAlready; })();\n`,
  );
  try {
    await shrinkScripts(folder);
    expect(readFileSync(join(folder, 'page.js'), 'utf8')).toBe('export const state="read";');
    expect(readFileSync(join(folder, 'background.js'), 'utf8').trim()).toBe('var background=!0;');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
