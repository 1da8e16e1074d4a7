import { yearRange } from './days.ts';
import { entriesIn } from './entries-in.ts';
import type { DayRange, LogEntry, LogMethod } from './types.ts';

interface Sum {
  entries: number;
  minutes: number;
}

export interface MonthSum extends Sum {
  /** `YYYY-MM`. */
  month: string;
}

interface TopicSum extends Sum {
  /** As it was first written. */
  topic: string;
}

export interface Summary extends Sum {
  range: DayRange;
  /** Every month of the range, also those without an entry. */
  months: MonthSum[];
  /** The most frequent first. An entry with several topics counts for each. */
  topics: TopicSum[];
  methods: Record<LogMethod, Sum>;
}

/**
 * A year, or a cycle of several, at a glance. Days are those of the entries: nothing here knows a zone.
 *
 * @param period a calendar year, or a range of days
 */
export function summariseYear(entries: readonly LogEntry[], period: number | DayRange): Summary {
  const range = typeof period === 'number' ? yearRange(period) : period;
  const within = entriesIn(entries, range);
  const months = new Map(listMonths(range).map((month) => [month, { month, entries: 0, minutes: 0 }]));
  const topics = new Map<string, TopicSum>();
  const methods = { reading: { entries: 0, minutes: 0 }, listening: { entries: 0, minutes: 0 } };
  for (const entry of within) {
    add(months.get(entry.finishedAt.slice(0, 7)), entry);
    add(methods[entry.method], entry);
    for (const [key, topic] of topicsOf(entry)) {
      const known = topics.get(key) ?? { topic, entries: 0, minutes: 0 };
      topics.set(key, known);
      add(known, entry);
    }
  }
  return {
    range,
    entries: within.length,
    minutes: within.reduce((sum, { minutes }) => sum + minutes, 0),
    months: [...months.values()],
    topics: [...topics.values()].sort(
      (a, b) => b.entries - a.entries || b.minutes - a.minutes || (a.topic < b.topic ? -1 : 1),
    ),
    methods,
  };
}

function add(sum: Sum | undefined, { minutes }: LogEntry): void {
  if (sum === undefined) return;
  sum.entries += 1;
  sum.minutes += minutes;
}

/** Each topic once, by what is the same in it: letters' case and spaces aside. */
function topicsOf({ topics }: LogEntry): Map<string, string> {
  const known = new Map<string, string>();
  for (const topic of topics) {
    const key = topic.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
    if (key !== '' && !known.has(key)) known.set(key, topic.trim());
  }
  return known;
}

function listMonths({ from, to }: DayRange): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let name = from.slice(0, 7); name <= to.slice(0, 7) && year < 10_000; ) {
    months.push(name);
    [year, month] = month >= 12 ? [year + 1, 1] : [year, month + 1];
    name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
