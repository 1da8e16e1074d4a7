import { enterRecords, mergeClamps } from '../../utils/backup/merge/enter-records.ts';
import { foldEvents } from '../../utils/backup/merge/fold-events.ts';
import { makeStamp, parseStamp } from '../../utils/backup/merge/make-stamp.ts';
import { mergeRecord } from '../../utils/backup/merge/merge-record.ts';
import { mergeRecords, recordKey } from '../../utils/backup/merge/merge-records.ts';
import { nextStamp } from '../../utils/backup/merge/next-stamp.ts';
import { restamp } from '../../utils/backup/merge/restamp.ts';
import { showText } from '../../utils/backup/merge/show-text.ts';
import type {
  Clamps,
  Json,
  MergeRecord,
  RecordedEvent,
  RecordKind,
  Stamp,
} from '../../utils/backup/merge/types.ts';
import { clampEvents } from '../../utils/backup/sync/clamp-marks.ts';
import { exchangeOnce, joinSet } from '../../utils/backup/sync/exchange-once.ts';
import { markOf, withMark } from '../../utils/backup/sync/mark-of.ts';
import { newSyncState } from '../../utils/backup/sync/new-sync-state.ts';
import { readArea } from '../../utils/backup/sync/read-area.ts';
import { trustedNow } from '../../utils/backup/sync/trusted-now.ts';
import type { SyncContent, SyncPort, SyncState } from '../../utils/backup/sync/types.ts';
import type { Vendor } from './vendor.ts';

/** A machine with its records in memory, which exchanges by the real code: by the vendor's area, and by files. */
export class Machine {
  readonly records = new Map<string, MergeRecord>();
  state: SyncState = { ...newSyncState, isOn: true };

  readonly at: number;
  readonly device: string;
  private readonly vendor: Vendor;
  private readonly clock: () => number;

  constructor(at: number, device: string, vendor: Vendor, clock: () => number) {
    this.at = at;
    this.device = device;
    this.vendor = vendor;
    this.clock = clock;
  }

  find(kind: RecordKind, id: string): MergeRecord {
    const none = { fields: {}, texts: {}, events: {}, removed: null };
    return this.records.get(recordKey({ kind, id })) ?? { kind, id, ...none };
  }

  setField(kind: RecordKind, id: string, name: string, value: Json): void {
    const record = this.find(kind, id);
    const stamp = this.stamp(record.fields[name]?.stamp ?? null);
    this.put({ ...record, fields: { ...record.fields, [name]: { value, stamp } } });
  }

  remove(kind: RecordKind, id: string, isBack: boolean): void {
    const record = this.find(kind, id);
    const stamp = this.stamp(record.removed?.stamp ?? null);
    const texts = Object.fromEntries(
      Object.entries(record.texts).map(([name, { seen }]) => [name, { versions: [], seen }]),
    );
    this.put({
      ...record,
      texts: isBack ? record.texts : texts,
      removed: { stamp, reason: isBack ? null : 'person' },
    });
  }

  write(kind: RecordKind, id: string, value: string): void {
    const record = this.find(kind, id);
    const seen = record.texts.note?.seen ?? [];
    const stamp = this.stamp(seen.at(-1) ?? null);
    const others = seen.filter((one) => !one.endsWith(`.${this.device}`));
    const note = { versions: [{ value, stamp }], seen: [...others, stamp].sort() };
    this.put({ ...record, texts: { ...record.texts, note } });
  }

  /** @returns its key, by which it is taken back */
  act(issue: string, event: { kind: 'marked' | 'unmarked' } | { kind: 'undone'; undoes: string }): string {
    const record = this.find('reading', issue);
    const last = Object.values(record.events).reduce<Stamp | null>(
      (latest, { stamp }) => (latest === null || stamp > latest ? stamp : latest),
      null,
    );
    const at = Math.max(this.clock(), last === null ? 0 : parseStamp(last).ms + 1);
    const stamp = makeStamp(at, 0, this.device);
    const key = `${stamp} ${event.kind}`;
    this.put({
      ...record,
      events: { ...record.events, [key]: { ...event, stamp, at: this.clock() } as RecordedEvent },
    });
    return key;
  }

  isRead(issue: string): boolean {
    return foldEvents(this.find('reading', issue).events).readAt !== null;
  }

  shown(kind: RecordKind, id: string): string {
    const { note } = this.find(kind, id).texts;
    return note ? showText(note) : '';
  }

  /** Takes in what another machine's file holds. */
  takeFile(file: readonly MergeRecord[], clamps: Clamps): void {
    const known = mergeClamps(this.state.clamps, clamps);
    const entered = enterRecords(file, known, trustedNow(this.clock(), this.state.lastAt));
    this.state = { ...this.state, clamps: entered.clamps };
    const own = [...this.records.values()].map((record) => restamp(record, entered.clamps));
    for (const record of mergeRecords(own, entered.records)) this.put(record);
  }

  async exchange(): Promise<void> {
    const self = { id: this.device, browser: 'Browser', newSet: `set of ${this.device}` };
    this.state = await exchangeOnce(this.state, self, this.port());
    if (!this.state.question) return;
    this.state = joinSet(this.state, readArea(this.vendor.read(this.at)), self.newSet);
  }

  private port(): SyncPort {
    return {
      readItems: async () => this.vendor.read(this.at),
      writeItems: async (items) => this.vendor.write(this.at, items),
      removeItems: async (keys) => this.vendor.remove(this.at, keys),
      listOwn: async (clamps) => this.own(clamps),
      keep: async (incoming) => this.keep(incoming),
      now: this.clock,
    };
  }

  private own(clamps: Clamps): Omit<SyncContent, 'clamps'> {
    const all = [...this.records.values()];
    const marks = all.flatMap(({ kind, id, events }) =>
      kind === 'reading' ? (markOf(id, clampEvents(events, clamps)) ?? []) : [],
    );
    return { records: all.filter(({ kind }) => kind === 'subscription' || kind === 'setting'), marks };
  }

  private keep({ records, marks, clamps }: SyncContent): boolean {
    for (const [key, record] of this.records)
      this.records.set(key, { ...restamp(record, clamps), events: clampEvents(record.events, clamps) });
    for (const record of records) this.put(mergeRecord(this.find(record.kind, record.id), record));
    for (const mark of marks) {
      const record = this.find('reading', mark.hash);
      const events = withMark(record.events, mark);
      if (events) this.put({ ...record, events });
    }
    return true;
  }

  private put(record: MergeRecord): void {
    this.records.set(recordKey(record), mergeRecord(record, record));
  }

  private stamp(last: Stamp | null): Stamp {
    return nextStamp(last, this.clock(), this.device);
  }
}
