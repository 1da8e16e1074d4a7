import { listCode } from './list-code.ts';
import { permissionUses } from './permission-uses.ts';
import { readManifest } from './read-manifest.ts';
import type { Files } from './types.ts';

/** How many permissions and hosts a package asks for, and a sentence for each that no code of it uses. */
export function judgePermissions(files: Files): { count: number; faults: string[] } {
  const manifest = readManifest(files);
  const code = listCode(files);
  const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  const hosts = manifest.host_permissions ?? [];
  const isUsed = (permission: string) => code.some((text) => permissionUses[permission]?.test(text));
  const isNamed = (host: string) => code.some((text) => text.includes(host.replace(/\/\*$/, '')));
  // Hosts of newsletters that a person adds are asked for one at a time.
  const isAsked = code.some((text) => /\.permissions\.request\b/.test(text));
  const further = manifest.optional_host_permissions ?? [];
  return {
    count: permissions.length + hosts.length + further.length,
    faults: [
      ...permissions
        .filter((one) => !isUsed(one))
        .map((one) => `${one} is asked for and used by no code (scripts/packages/permission-uses.ts)`),
      ...hosts.filter((one) => !isNamed(one)).map((one) => `${one} is asked for and named by no code`),
      ...(further.length > 0 && !isAsked ? ['hosts may be asked for, and no code asks'] : []),
    ],
  };
}
