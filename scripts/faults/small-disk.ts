import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own, which can be full. */
export interface SmallDisk {
  /** For a profile. */
  folder: string;
  /** Takes all room that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  remove(): void;
}

/**
 * Mounts a file system in memory.
 *
 * @throws with a sentence where that is not allowed
 */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const place = mkdtempSync(join(tmpdir(), 'companion-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'companion-disk', place)) {
    rmdirSync(place);
    throw new Error('A full disk needs a file system of its own, which root alone may mount here.');
  }
  const ballast = join(place, 'ballast');
  return {
    folder: join(place, 'profile'),
    fill() {
      const file = openSync(ballast, 'a');
      // Ever smaller pieces, down to the last page.
      for (let bytes = 1 << 20; bytes >= 1 << 12; ) {
        try {
          if (writeSync(file, Buffer.alloc(bytes)) < bytes) bytes >>= 1;
        } catch {
          bytes >>= 1;
        }
      }
      closeSync(file);
    },
    free: () => rmSync(ballast, { force: true }),
    remove() {
      run('umount', place);
      rmdirSync(place);
    },
  };
}

/** @returns whether it succeeded */
const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
