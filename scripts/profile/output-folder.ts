import { basename } from 'node:path';

/** Where a build goes, from the project's folder: one for another newsletter into a folder named after its profile's file. */
export function outputFolder(profileFile: string | undefined): string {
  const own = profileFile ? [basename(profileFile, '.ts')] : [];
  return ['.output', ...own].join('/');
}
