/** A package as the stores take it, or the one of its sources: each file's path and bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The part of a manifest that is judged. */
export interface Manifest {
  name: string;
  version: string;
  permissions?: readonly string[];
  optional_permissions?: readonly string[];
  host_permissions?: readonly string[];
  optional_host_permissions?: readonly string[];
}

/** The packages of one version, as paths. */
export interface Packages {
  chrome: string;
  firefox: string;
  sources: string;
}

/** Something on a list of what is not ours, and why it is there all the same. */
export interface Known {
  fits: RegExp;
  why: string;
}
