/** What a store shows of the companion in one language, as `store/en.md` has it; places filled in. */
export interface Listing {
  name: string;
  summary: string;
  description: string;
  /** The one purpose that Chrome's store asks for. */
  purpose: string;
  /** Why each permission is asked for, by its name in the manifest; `hosts` and `optional hosts` stand for the hosts. */
  permissions: ReadonlyMap<string, string>;
  /** What stands over each picture, by its name. */
  screenshots: ReadonlyMap<string, string>;
}
