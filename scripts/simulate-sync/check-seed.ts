import { canonicalText } from '../../utils/backup/canonical-text.ts';
import { isSameRecord } from '../../utils/backup/merge/is-same-record.ts';
import { mergeRecords } from '../../utils/backup/merge/merge-records.ts';
import { seededRandom } from '../simulate/seeded-random.ts';
import { Acts } from './acts.ts';
import { Machine } from './machine.ts';
import { Vendor } from './vendor.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const year = 365 * day;
/** 1 March 2027. */
const start = 1_803_859_200_000;
const stormy = { carried: 0.4, cut: 0.15, refused: 0.1, repeated: 0.15 };
const calm = { carried: 1, cut: 0, refused: 0, repeated: 0 };
/** Exchanges without loss after which all must have come to rest. */
const mostRounds = 60;

export interface Outcome {
  converged: boolean;
  /** Acts of a person that came to nothing, in words. */
  lost: string[];
}

/**
 * Some machines of one person that read, note, subscribe and choose, while what they exchange comes late, twice, in parts or not at
 * all, clocks are wrong by years, and the area is emptied or another's; in the end all is carried. By the code that machines run.
 */
export async function checkSeed(seed: number, replicas: number): Promise<Outcome> {
  const random = seededRandom(seed);
  const vendor = new Vendor(replicas, random, stormy);
  let now = start;
  const isHonest = seed % 2 === 0;
  // Files carry all, and would hide what the area does not.
  const hasFiles = seed % 3 !== 0;
  const skews = Array.from({ length: replicas }, () => (isHonest ? 0 : drawSkew(random)));
  const machines = skews.map(
    (_, at) => new Machine(at, `${at}abcdef${at}`, vendor, () => Math.round(now + (skews[at] ?? 0))),
  );
  const acts = new Acts(machines, random, { isHonest, hasNotes: hasFiles });
  for (let step = 0; step < 60; step += 1) {
    now += 1 + Math.floor(random() * 3) * 20 * minute + Math.floor(random() * minute);
    if (random() < 0.7) acts.some(now);
    vendor.carry();
    for (const machine of machines) if (random() < 0.4) await machine.exchange();
    if (hasFiles && random() < 0.05) swapFiles(machines, random);
    if (random() < 0.015) vendor.replace(random() < 0.5 ? {} : foreignItems());
    // Somebody sets the clock right.
    if (random() < 0.02) skews[Math.floor(random() * replicas)] = 0;
  }
  vendor.weather = calm;
  let converged = false;
  for (let round = 0; round < mostRounds && !converged; round += 1) {
    now += day / 2;
    vendor.carry();
    for (const machine of machines) {
      await machine.exchange();
      vendor.carry();
    }
    if (hasFiles && round % 3 === 0) swapAllFiles(machines);
    const isSame = hasFiles ? haveSameRecords(machines) : haveSameStates(machines);
    converged = isSame && machines.every(({ state }) => state.lastAt !== null && state.dueAt === null);
  }
  return { converged, lost: acts.findLost() };
}

function drawSkew(random: () => number): number {
  const drawn = random();
  if (drawn < 0.4) return 0;
  if (drawn < 0.6) return (random() - 0.5) * 10 * minute;
  return drawn < 0.8 ? 5 * year : -5 * year;
}

function swapFiles(machines: readonly Machine[], random: () => number): void {
  const [from, to] = [machines, machines].map((all) => all[Math.floor(random() * all.length)]);
  if (from && to) to.takeFile([...from.records.values()], from.state.clamps);
}

function swapAllFiles(machines: readonly Machine[]): void {
  for (const from of machines)
    for (const to of machines) to.takeFile([...from.records.values()], from.state.clamps);
}

/** What goes by the area: subscriptions and settings, and what is read. */
function haveSameStates(machines: readonly Machine[]): boolean {
  const told = machines.map((machine) => {
    const records = mergeRecords([...machine.records.values()], []);
    const chosen = records.filter(({ kind }) => kind === 'subscription' || kind === 'setting');
    const read = records.filter(({ kind, id }) => kind === 'reading' && machine.isRead(id));
    return canonicalText([chosen, read.map(({ id }) => id)]);
  });
  return new Set(told).size === 1;
}

function haveSameRecords([first, ...others]: readonly Machine[]): boolean {
  const own = mergeRecords([...(first?.records.values() ?? [])], []);
  return others.every(({ records }) => {
    const there = mergeRecords([...records.values()], []);
    return (
      own.length === there.length && own.every((record, at) => there[at] && isSameRecord(record, there[at]))
    );
  });
}

/** What somebody else's area may look like: a set of another name, with nothing in it. */
const foreignItems = () => ({ pointer: { version: 1, set: 'another', shards: [], devices: {} } });
