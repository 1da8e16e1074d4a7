/** What pages are told of the exchange with other machines. */

/** What would come of an exchange on one side: names of newsletters, and how many settings and issues. */
export interface SyncChanges {
  added: string[];
  changed: string[];
  removed: string[];
  settings: number;
  issues: number;
}

/** `shut`: the browser lets nothing be stored there; `newer`: a newer version of the extension wrote it. */
export type SyncPreviewAnswer =
  | {
      ok: true;
      /** Nothing lies there yet. */
      isEmpty: boolean;
      /** Those that wrote there, and when, epoch ms. */
      devices: { at: number; browser: string }[];
      comesIn: SyncChanges;
      goesOut: SyncChanges;
    }
  | { ok: false; error: { kind: 'shut' | 'newer' } };

/** `not-removed`: what lies in the browser account could not be taken out; `nothing`: there is nothing to take back. */
export type SwitchSyncAnswer =
  | { ok: true }
  | { ok: false; error: { kind: 'shut' | 'not-kept' | 'not-removed' | 'nothing' } };
