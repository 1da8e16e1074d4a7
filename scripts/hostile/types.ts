/** A piece of markup that would have an effect if a page of ours took it for its own. */
export interface HostileRow {
  name: string;
  html: string;
}

/** Something that came of a row. */
export interface Effect {
  /** Null where it cannot be told which of all. */
  row: string | null;
  /** The page, or what else. */
  where: string;
  what: string;
}
