import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the build that speaks that language whatever the browser's is: a browser takes the language of an extension from its
 * own, which it has only where the package for that language is installed.
 *
 * @param language as a BCP 47 tag
 * @throws when the build has no texts in it
 */
export function speakOnly(extensionDir: string, language: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'companion-language-'));
  cpSync(extensionDir, path, { recursive: true });
  const texts = join(path, '_locales', language.replace('-', '_'));
  if (!existsSync(texts)) throw new Error(`The build in ${extensionDir} does not speak ${language}.`);
  cpSync(texts, join(path, '_locales', 'en'), { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
