import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The profile's, as minifiers write them: `homePage:"https://letters.example"`, `hosts:[{origin:"https://letters.example",gives:"site"}]`. */
const homePage = /\bhomePage:(["'`])https?:[^"'`]*\1/g;
const hosts = /\bhosts:\[\{origin:[^\]]*\]/g;
/** Names under localhost are those of other newsletters (https://www.rfc-editor.org/rfc/rfc6761#section-6.3). */
const loopback = ['http://127.0.0.1/*', 'http://*.localhost/*'];

/**
 * Lays a build under test, for `npm start` and the end-to-end tests: the files of the build that ships with two differences. The
 * profile's home page and hosts are the sample server's, and loopback and its names are among what it may ask.
 *
 * @param built folder of the build that ships
 * @param origin where the sample newsletter is
 * @param name of the folder beside it into which the copy comes, which is laid anew
 * @returns the folder of the copy
 * @throws where the build holds no profile
 */
export function layUnderTest(built: string, origin: string, name = 'under-test'): string {
  const folder = join(dirname(built), name, basename(built));
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  let isLaid = false;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js')) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    const laid = code
      .replace(homePage, () => `homePage:"${origin}"`)
      .replace(hosts, () => `hosts:[{origin:"${origin}",gives:"site"}]`);
    if (laid === code) continue;
    isLaid = true;
    writeFileSync(join(folder, path), laid);
  }
  if (!isLaid) throw new Error(`${built} holds no profile: its home page is not where this looks for it.`);
  const manifestPath = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  manifest.host_permissions.push(...loopback);
  writeFileSync(manifestPath, JSON.stringify(manifest));
  return folder;
}
