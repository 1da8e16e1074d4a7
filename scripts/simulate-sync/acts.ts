import { hashIssue } from '../../utils/backup/sync/hash-issue.ts';
import type { Machine } from './machine.ts';

/** A text that somebody wrote: each has a name of its own in it. */
interface Written {
  name: string;
  id: string;
  /** Who wrote over it, or deleted it, had it before their eyes. */
  isReplaced: boolean;
  /** Somebody wrote on it: it stands in another text as well. */
  isCarried: boolean;
}

/** What was done with an issue, by true time. */
interface Done {
  at: number;
  isRead: boolean;
  kind: 'marked' | 'unmarked' | 'undone';
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** What a person does on their machines, and what has to come of it by what they truly did. */
export class Acts {
  private readonly written: Written[] = [];
  private readonly done = new Map<string, Done[]>();
  private readonly last = new Map<Machine, { issue: string; key: string }>();
  private count = 0;

  private readonly machines: readonly Machine[];
  private readonly random: () => number;
  private readonly isHonest: boolean;
  private readonly hasNotes: boolean;

  constructor(
    machines: Machine[],
    random: () => number,
    /** `isHonest`: all clocks are right: then what was truly done last is what holds. */
    { isHonest, hasNotes }: { isHonest: boolean; hasNotes: boolean },
  ) {
    this.machines = machines;
    this.random = random;
    this.isHonest = isHonest;
    this.hasNotes = hasNotes;
  }

  some(now: number): void {
    const { random } = this;
    const machine = pick(random, this.machines);
    const drawn = random();
    if (drawn < 0.4) this.read(machine, hashIssue('home', `issue${Math.floor(random() * 6)}`), now);
    else if (drawn < 0.6 && this.hasNotes) this.note(machine, `note${Math.floor(random() * 3)}`);
    else if (drawn < 0.8) this.subscribe(machine, `letter${Math.floor(random() * 4)}`);
    else machine.setField('setting', `setting${Math.floor(random() * 3)}`, 'value', Math.floor(random() * 5));
  }

  /** What came to nothing that should have come to something, in words. */
  findLost(): string[] {
    return this.machines.flatMap((machine) => [
      ...this.written
        .filter(({ name, id, isReplaced }) => !isReplaced && !machine.shown('annotation', id).includes(name))
        .map(({ name }) => `${name} is gone on ${machine.device}`),
      ...this.written
        .filter(({ isReplaced, isCarried }) => isReplaced && !isCarried)
        .filter(({ name, id }) => machine.shown('annotation', id).includes(name))
        .map(({ name }) => `${name} came back on ${machine.device}`),
      ...[...this.done].flatMap(([issue, done]) => this.judge(machine, issue, done)),
    ]);
  }

  private judge(machine: Machine, issue: string, done: readonly Done[]): string[] {
    const isRead = machine.isRead(issue);
    const isOnlyRead = done.every(({ kind }) => kind === 'marked');
    if (isOnlyRead && !isRead) return [`${issue} was only ever read and is unread on ${machine.device}`];
    const last = done.at(-1);
    const isPlain = done.every(({ kind }) => kind !== 'undone');
    if (this.isHonest && isPlain && last && last.isRead !== isRead)
      return [`${issue} is ${isRead ? 'read' : 'unread'} on ${machine.device}, against what was done last`];
    return [];
  }

  private read(machine: Machine, issue: string, now: number): void {
    const last = this.last.get(machine);
    if (last?.issue === issue && this.random() < 0.4) {
      machine.act(issue, { kind: 'undone', undoes: last.key });
      this.last.delete(machine);
      this.keepDone(issue, { at: now, isRead: machine.isRead(issue), kind: 'undone' });
      return;
    }
    const kind = this.random() < 0.7 ? 'marked' : 'unmarked';
    this.last.set(machine, { issue, key: machine.act(issue, { kind }) });
    this.keepDone(issue, { at: now, isRead: kind === 'marked', kind });
  }

  private keepDone(issue: string, done: Done): void {
    this.done.set(issue, [...(this.done.get(issue) ?? []), done]);
  }

  private note(machine: Machine, id: string): void {
    const before = machine.shown('annotation', id);
    for (const one of this.written) if (one.id === id && before.includes(one.name)) one.isReplaced = true;
    if (this.random() < 0.15) {
      machine.remove('annotation', id, false);
      return;
    }
    this.count += 1;
    const name = `<text ${this.count}>`;
    if (machine.find('annotation', id).removed?.reason) machine.remove('annotation', id, true);
    machine.setField('annotation', id, 'colour', pick(this.random, ['yellow', 'blue']));
    // Half of them write on, the others write anew.
    const isKept = this.random() < 0.5;
    for (const one of this.written) {
      if (!isKept || one.id !== id || !before.includes(one.name)) continue;
      one.isReplaced = false;
      one.isCarried = true;
    }
    machine.write('annotation', id, isKept ? `${before}${name}` : name);
    this.written.push({ name, id, isReplaced: false, isCarried: false });
  }

  private subscribe(machine: Machine, id: string): void {
    const drawn = this.random();
    const present = machine.find('subscription', id);
    const isGone = present.fields.address === undefined || present.removed?.reason === 'person';
    if (isGone) {
      machine.setField('subscription', id, 'address', `https://${id}.example/`);
      if (present.removed) machine.remove('subscription', id, true);
    } else if (drawn < 0.2) machine.remove('subscription', id, false);
    else if (drawn < 0.6)
      machine.setField('subscription', id, 'name', `Letter ${Math.floor(this.random() * 9)}`);
    else machine.setField('subscription', id, 'isMuted', this.random() < 0.5);
  }
}
