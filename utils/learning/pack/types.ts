import type { AnnotationColour } from '../../store/types.ts';
import type { Anchor } from '../anchors/types.ts';
import type { Table } from '../exports/types.ts';
import type { DayRange, Fault, LogEntry } from '../log/types.ts';
import type { SchemeKey } from '../schemes/types.ts';

/** A guide to be put into a pack. Its bytes are asked for when its turn comes, and let go when they are written. */
export interface PackGuide {
  title: string;
  /** As the guide is called; what it is called in the pack is made safe of it. */
  fileName: string;
  /** SHA-256 of its bytes, by which an import knows it again. */
  sha256: string;
  /** Null where the file is gone: the pack says that it is not there, and goes on. */
  readBytes: () => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** What goes into an appraisal pack. Texts are made elsewhere and looked through for what may name a patient before. */
export interface PackContent {
  entries: readonly LogEntry[];
  range: DayRange;
  /** Whose boxes are filled. */
  schemes: readonly SchemeKey[];
  /** Notes and highlights as Markdown; empty for none. */
  notes: string;
  /** The same as data, and where the guides belong, by which an import finds the place of each. */
  kept: PackedKept;
  /** References of what was read, as text and as RIS; empty for none. */
  citations: { text: string; ris: string };
  guides: readonly PackGuide[];
  /** Epoch milliseconds. */
  madeAt: number;
}

/** Writes a table as the text of a file. */
export type WriteTable = (table: Table) => string;

/** A guide that a pack holds, or says that it could not hold. */
export interface PackedGuide {
  title: string;
  /** Its path in the pack; null where its file was gone, or the pack was full. */
  path: string | null;
  sha256: string;
}

/** An issue as a pack names it: by its identity where it is known, else by its address. */
export interface PackedIssue {
  newsletterId: string;
  identity: string;
  title: string;
  url: string | null;
  /** Epoch milliseconds. */
  publishedAt: number;
}

/** A note as a pack holds it: all that is needed to have it again. Times are epoch milliseconds. */
export interface PackedNote {
  /** `words`: marked words that are kept without a place in the text; `issue`: the note on the issue itself. */
  kind: 'highlight' | 'words' | 'page' | 'issue';
  /** By which an import knows it again; null of an issue's own note, which the issue has but one of. */
  id: string | null;
  issue: PackedIssue;
  /** `Anchor` with the parts of its selectors. */
  anchor:
    | (Omit<Anchor, 'selector'> & {
        exact: string;
        prefix: string;
        suffix: string;
        start: number;
        end: number;
      })
    | null;
  /** Which guide of the issue, and which page of it, from 1. */
  guide: { file: string; page: number } | null;
  /** Hash of the text, or of the guide's file, that it is of. */
  textHash: string;
  colour: AnnotationColour;
  note: string;
  createdAt: number;
  changedAt: number;
}

/** Which guide of which issue a file of a pack is. */
export interface PackedPlace {
  sha256: string;
  file: string;
  issue: PackedIssue;
}

export interface PackedKept {
  notes: readonly PackedNote[];
  guides: readonly PackedPlace[];
}

/** An entry of a pack that is none: at which place of the list, which field, and what is wrong with it. */
export interface RejectedEntry extends Fault {
  at: number;
}

interface PackRead {
  kind: 'read';
  entries: LogEntry[];
  rejected: RejectedEntry[];
  range: DayRange;
  schemes: SchemeKey[];
  notes: string;
  /** Null in a pack of a former version, which holds notes as text alone. */
  kept: (PackedKept & { rejected: number }) | null;
  citations: { text: string; ris: string };
  guides: PackedGuide[];
  madeAt: number;
}

/** Why nothing of a file was read. `where` is the path in the pack that is wrong; empty for the file itself. */
export interface PackRefused {
  kind:
    | 'not-a-pack'
    /** A zip, whose log is cut off, altered or no JSON. */
    | 'damaged'
    /** Written by a later version. */
    | 'newer'
    /** Larger, or of more files, than any pack that is written here. */
    | 'too-large';
  where: string;
}

export type PackResult = PackRead | PackRefused;
