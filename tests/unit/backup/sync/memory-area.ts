import { countBytes } from '../../../../utils/backup/sync/count-bytes.ts';
import type { AreaAnswer, AreaItems, SyncContent, SyncPort } from '../../../../utils/backup/sync/types.ts';

/** An area in memory, as one machine sees it, and how often it was written to. */
export class MemoryArea {
  items: Record<string, unknown> = {};
  readonly writes: number[] = [];
  /** What the next write is answered with, and not done; done where there is none. */
  answers: AreaAnswer[] = [];
  kept: SyncContent[] = [];

  now: number;

  constructor(now: number) {
    this.now = now;
  }

  bytes(): number {
    return Object.entries(this.items).reduce((sum, [key, value]) => sum + countBytes(key, value), 0);
  }

  port(own: () => Omit<SyncContent, 'clamps'>): SyncPort {
    return {
      readItems: async () => structuredClone(this.items),
      writeItems: async (items: AreaItems) => {
        this.writes.push(this.now);
        const answer = this.answers.shift() ?? 'done';
        if (answer === 'done') Object.assign(this.items, structuredClone(items));
        return answer;
      },
      removeItems: async (keys) => {
        this.writes.push(this.now);
        for (const key of keys) delete this.items[key];
        return 'done';
      },
      listOwn: async () => own(),
      keep: async (incoming) => this.kept.push(incoming) > 0,
      now: () => this.now,
    };
  }
}
