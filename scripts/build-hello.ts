import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runTool } from './run-tool.ts';

/** The least that WXT and Preact can show in a popup: what the bench measures ours against. */
const files = {
  'wxt.config.ts': `import { defineConfig } from 'wxt';
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: { name: 'Hello', action: { default_title: 'Hello' } },
  vite: () => ({ build: { target: 'esnext' } }),
});`,
  'tsconfig.json': `{
  "extends": "./.wxt/tsconfig.json",
  "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "preact" }
}`,
  'package.json': '{ "name": "hello", "version": "1.0.0", "private": true, "type": "module" }',
  'entrypoints/background.ts': `import { defineBackground } from 'wxt/utils/define-background';
export default defineBackground({ type: 'module', main() {} });`,
  'entrypoints/popup/index.html': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Hello</title></head>
  <body style="width: 400px"><div id="app"></div><script type="module" src="./main.tsx"></script></body>
</html>`,
  'entrypoints/popup/main.tsx': `import { render } from 'preact';
const app = document.getElementById('app');
if (app) render(<h1>Hello, world</h1>, app);`,
};

/**
 * Writes and builds a hello-world extension of the same stack and gives the build's folder.
 *
 * @throws with the end of the build's output
 */
export async function buildHello(): Promise<string> {
  const folder = join(root, '.cache', 'bench-hello');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  const { ok, output } = await runTool('wxt', ['build', folder], { show: false });
  if (!ok) throw new Error(`The hello-world extension could not be built:\n${output.slice(-4000)}`);
  return join(folder, '.output', 'chrome-mv3');
}
