import { countBytes } from '../../utils/backup/sync/count-bytes.ts';
import { mostBytes, mostItemBytes } from '../../utils/backup/sync/limits.ts';
import type { AreaAnswer, AreaItems } from '../../utils/backup/sync/types.ts';

/** How badly the vendor's sync behaves, each between 0 and 1. */
export interface Weather {
  /** An item is carried to or from the server now; else another time. */
  carried: number;
  /** A write of several items is cut off. */
  cut: number;
  refused: number;
  /** An item is carried as it was before. */
  repeated: number;
}

/** The server of a browser's maker, and what each machine has of it: items are carried one by one, in any order, the last one wins. */
export class Vendor {
  server: Record<string, unknown> = {};
  former: Record<string, unknown>[] = [];
  readonly areas: Record<string, unknown>[];
  /** Keys that a machine wrote, or the server has, and that were not carried yet. */
  readonly up: Set<string>[];
  readonly down: Set<string>[];

  private readonly random: () => number;
  weather: Weather;

  constructor(count: number, random: () => number, weather: Weather) {
    this.random = random;
    this.weather = weather;
    const each = <T>(make: () => T) => Array.from({ length: count }, make);
    this.areas = each(() => ({}));
    this.up = each(() => new Set<string>());
    this.down = each(() => new Set<string>());
  }

  read(machine: number): AreaItems {
    return structuredClone(this.areas[machine] ?? {});
  }

  write(machine: number, items: AreaItems): AreaAnswer {
    if (this.random() < this.weather.refused) return 'refused';
    const next = { ...this.areas[machine], ...items };
    const sizes = Object.entries(next).map(([key, value]) => countBytes(key, value));
    if (sizes.some((bytes) => bytes > mostItemBytes) || sizes.reduce((a, b) => a + b, 0) > mostBytes)
      return 'full';
    const isCut = this.random() < this.weather.cut;
    for (const [key, value] of Object.entries(structuredClone(items))) {
      if (isCut && this.random() < 0.5) continue;
      this.put(machine, key, value);
    }
    return isCut ? 'shut' : 'done';
  }

  remove(machine: number, keys: readonly string[]): AreaAnswer {
    for (const key of keys) this.put(machine, key, undefined);
    return 'done';
  }

  /** Everything is gone, as after somebody cleared it; or another's items are there. */
  replace(items: AreaItems): void {
    for (const key of [...Object.keys(this.server), ...Object.keys(items)])
      this.toServer(key, items[key], -1);
  }

  /** Carries some of what waits. */
  carry(): void {
    for (const [machine, keys] of this.up.entries())
      for (const key of [...keys]) if (this.random() < this.weather.carried) this.carryUp(machine, key);
    for (const [machine, keys] of this.down.entries())
      for (const key of [...keys]) if (this.random() < this.weather.carried) this.carryDown(machine, key);
  }

  private put(machine: number, key: string, value: unknown): void {
    assign(this.areas[machine] ?? {}, key, value);
    this.up[machine]?.add(key);
    this.down[machine]?.delete(key);
  }

  private carryUp(machine: number, key: string): void {
    this.up[machine]?.delete(key);
    this.toServer(key, this.areas[machine]?.[key], machine);
  }

  private toServer(key: string, value: unknown, from: number): void {
    this.former = [...this.former.slice(-5), { ...this.server }];
    assign(this.server, key, value);
    for (const [machine, keys] of this.down.entries()) if (machine !== from) keys.add(key);
  }

  private carryDown(machine: number, key: string): void {
    // What was written here and not carried yet stands.
    if (this.up[machine]?.has(key)) return;
    const old = this.former[Math.floor(this.random() * this.former.length)];
    const isOld = old !== undefined && this.random() < this.weather.repeated;
    if (!isOld) this.down[machine]?.delete(key);
    assign(this.areas[machine] ?? {}, key, isOld ? old[key] : this.server[key]);
  }
}

function assign(area: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete area[key];
  else area[key] = value;
}
