/** A note as it leaves: days are calendar days, `YYYY-MM-DD`. */
export interface ExportedNote {
  /** A UUID, or another name that no other note has. */
  id: string;
  /** The words that were marked, and what stood around them; null where none were. */
  quote: { exact: string; prefix: string; suffix: string } | null;
  /** Where they stand in the canonical text of `version`, UTF-16 units; null where none were, or they have no place. */
  position: { start: number; end: number } | null;
  /** Hash of the text; null of an issue's own note. */
  version: string | null;
  /** Empty where nothing was noted. */
  note: string;
  /** Of a highlight. */
  colour: string | null;
  /** Epoch ms; `createdAt` null where it is not known. */
  createdAt: number | null;
  changedAt: number;
  issue: { title: string; newsletter: string | null; day: string; url: string | null };
  /** The guide and the page of it, from 1, that was noted. */
  guide: { title: string; page: number | null; url: string | null } | null;
}
