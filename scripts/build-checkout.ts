import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Builds the extension under test of another checkout of this project, by that checkout's own scripts and packages.
 *
 * @param directory the checkout, with its packages installed
 * @param sampleOrigin where its newsletter is, see wxt.config.ts
 * @returns the folder of the build
 * @throws with the end of the output
 */
export async function buildCheckout(directory: string, sampleOrigin: string): Promise<string> {
  const script = pathToFileURL(join(resolve(directory), 'scripts', 'build-companion.ts')).href;
  const code = `const { buildCompanion } = await import(${JSON.stringify(script)});
console.log('BUILT ' + (await buildCompanion('chrome', ${JSON.stringify(sampleOrigin)})));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: resolve(directory),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  await new Promise((done) => child.on('close', done));
  const built = /^BUILT (.+)$/m.exec(output)?.[1];
  if (!built) throw new Error(`${directory} could not be built:\n${output.slice(-4000)}`);
  return built;
}
