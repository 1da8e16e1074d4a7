import type { SourceAddress } from '../feed/types.ts';
import type { TitleWitness } from '../identity/types.ts';
import type { LedgerRow, NewsletterRow, ReadingState, RowStamps } from '../store/types.ts';

/** A piece of the ledger's mirror. */
export type ChunkRef = Pick<LedgerRow, 'newsletterId' | 'chunk'>;

/** A row of the ledger without what its piece, its other fields or the database say. */
export interface FlatRow extends ReadingState {
  identity: string;
  title: string;
  url: string | null;
  publishedAt: number;
  publishedDay: string | null;
  isDayOnly: boolean;
  guids: readonly string[];
  urls: readonly string[];
  titles: readonly TitleWitness[];
  changedAt: number;
  /** Of its note; absent where it was never written anew. */
  stamps?: RowStamps | undefined;
}

/** A row as it is kept: what is as `fillRow` would have it is left out. */
export type PackedRow = Partial<FlatRow> & Pick<FlatRow, 'identity' | 'publishedAt'>;

/** A piece of the ledger's mirror as it is kept, readable on purpose. */
export interface LedgerChunk {
  version: 3;
  /** Of the rows: `checksum`. */
  checksum: string;
  rows: PackedRow[];
}

/** A subscription and where its issues are read from, once that was found: what cannot be fetched again. */
export interface Subscription {
  row: NewsletterRow;
  source: SourceAddress | null;
}

/** What came back into the database. */
export interface Restored {
  readings: number;
  newsletters: number;
}

/** What a loss took that nothing holds a copy of: some of the settings perhaps, the settings, or all that was stored. */
export type Loss = 'nothing' | 'some' | 'settings' | 'all';

/** What is told of it, until the person has seen it. */
export interface RestoredNotice extends Restored {
  lost: Loss;
  /** Epoch ms. */
  at: number;
}
