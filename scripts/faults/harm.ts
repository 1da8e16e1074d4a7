import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Harm to files of a closed browser. Each throws where there is nothing to harm: then nothing was tried. */

export function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true });
}

export function putFileInPlace(folder: string): void {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'This is no folder.');
}

/** @param fit names of files, the newest of which counts */
export function cutFile(folder: string, fit: RegExp, share: number): void {
  const file = newest(folder, fit);
  const { size } = statSync(file);
  if (size === 0) throw new Error(`${file} is empty, so it cannot be cut.`);
  truncateSync(file, Math.floor(size * share));
}

export function deleteFile(folder: string, fit: RegExp): void {
  rmSync(newest(folder, fit));
}

export function fillWithRubbish(folder: string, fit: RegExp): void {
  const file = newest(folder, fit);
  writeFileSync(file, Buffer.alloc(statSync(file).size, 'rubbish '));
}

function newest(folder: string, fit: RegExp): string {
  const files = readdirSync(folder)
    .filter((name) => fit.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const [file] = files;
  if (file === undefined) throw new Error(`${folder} holds no file like ${fit}.`);
  return file;
}
