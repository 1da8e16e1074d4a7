import { basename } from 'node:path';

/**
 * Where a build goes, from the project's folder: one for another newsletter goes into a folder named after its profile's file, one
 * under test into a folder of its own within.
 */
export function outputFolder(profileFile: string | undefined, isUnderTest: boolean): string {
  const own = profileFile ? [basename(profileFile, '.ts')] : [];
  return ['.output', ...own, ...(isUnderTest ? ['under-test'] : [])].join('/');
}
