import type { Files, Manifest } from './types.ts';

/** The manifest of a package or a build. */
export function readManifest(files: Files): Manifest {
  return JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
}
