/** Folder of the package a bundled module belongs to; undefined for a module of ours, or one a plugin made. */
export function packageOf(moduleId: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(
    moduleId.replaceAll('\\', '/').replace(/^\0/, ''),
  )?.[0];
}
