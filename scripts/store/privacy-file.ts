import { dirname, join, resolve } from 'node:path';
import { root } from '../run-tool.ts';

/** Where the privacy policy is: in the project's folder, or beside the profile of another newsletter. */
export function privacyFile(profileFile: string | undefined): string {
  return join(profileFile ? dirname(resolve(profileFile)) : root, 'PRIVACY.md');
}
