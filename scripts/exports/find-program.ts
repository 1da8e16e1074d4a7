import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is that may be called by its name; null when it is not on the path. */
export function findProgram(name: string, path: string | undefined): string | null {
  const places = (path ?? '').split(delimiter).filter(Boolean);
  return places.map((place) => join(place, name)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
