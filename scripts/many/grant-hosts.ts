import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pattern = 'http://*.localhost/*';

/** The build itself where it may ask hosts under localhost; else a copy that may. Builds under test of earlier commits may not. */
export function grantHosts(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  if (manifest.host_permissions.includes(pattern)) return extensionDir;
  const copy = mkdtempSync(join(tmpdir(), 'companion-many-'));
  cpSync(extensionDir, copy, { recursive: true });
  manifest.host_permissions.push(pattern);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}
