import type { SyncState } from './types.ts';

/** The exchange of a machine that never took part in any. */
export const newSyncState: SyncState = {
  ...{ isOn: false, set: null, question: null, clamps: {}, writes: [], refusedAt: null, stale: {} },
  ...{ missingSince: null, lastAt: null, devices: {}, problem: null, dueAt: null, signature: null },
  leftOut: { records: 0, marks: 0 },
};
