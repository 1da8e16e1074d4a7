import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for a browser's profile: the given one, kept for ever, or a temporary one that `remove` deletes.
 *
 * @param copied what the temporary one begins as; else it is empty
 */
export function profileFolder(given?: string, copied?: string): { path: string; remove: () => void } {
  if (given) return { path: given, remove: () => undefined };
  const path = mkdtempSync(join(tmpdir(), 'companion-profile-'));
  if (copied) cpSync(copied, path, { recursive: true });
  const remove = () => {
    process.off('exit', remove);
    // A browser's last process may still be writing: try again instead of failing the test that passed.
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  // For a run ended by Ctrl-C, which closes the browser and nothing else.
  process.on('exit', remove);
  return { path, remove };
}
