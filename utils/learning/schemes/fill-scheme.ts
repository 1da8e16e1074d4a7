import type { LogEntry, LogMethod } from '../log/types.ts';
import { roundHours } from './round-hours.ts';
import type { Box, BoxSource, Scheme } from './types.ts';

export interface FilledBox {
  key: string;
  label: string;
  /** Empty where the entry has nothing for it. */
  value: string;
}

const methods: Record<LogMethod, string> = {
  reading: 'Self-directed reading, alone',
  listening: 'Self-directed listening, alone',
};

type Filler = (scheme: Scheme, entry: LogEntry) => string;

const fillers: Record<BoxSource, Filler> = {
  day: (_, entry) => entry.finishedAt,
  days: (_, { startedAt, finishedAt }) =>
    startedAt === finishedAt ? finishedAt : `${startedAt} to ${finishedAt}`,
  title: (_, { source }) => source.title.trim(),
  provider: (_, { source }) => source.newsletter.trim(),
  activity: (_, { source, topics }) => {
    const what = [source.title.trim(), source.newsletter.trim()].filter(Boolean).join(', ');
    return topics.length === 0 ? what : `${what} (${topics.join(', ')})`;
  },
  topics: (_, { topics }) => topics.join(', '),
  method: (_, { method }) => methods[method],
  learned: (_, entry) => entry.learned.trim(),
  change: (_, entry) => entry.change.trim(),
  impact: (_, entry) => entry.impact.trim(),
  reflection: (_, { learned, change, impact }) =>
    [learned, change, impact]
      .map((text) => text.trim())
      .filter(Boolean)
      .join('\n\n'),
  hours: ({ hours }, { minutes }) => (hours === null ? '' : String(roundHours(hours, minutes))),
  // What is read alone is done with nobody.
  participatoryHours: () => '0',
  category: ({ category }) => category ?? '',
  choice: ({ key, choices }, { domains }) =>
    choices
      .filter((choice) => domains.includes(`${key}:${choice.key}`))
      .map(({ label }) => label)
      .join('; '),
  evidence: (_, { evidence }) => evidence.join('; '),
  reference: (_, { source }) => source.citation.trim(),
};

/** The boxes of a scheme as an entry fills them, in its order. */
export function fillScheme(scheme: Scheme, entry: LogEntry): FilledBox[] {
  return scheme.boxes.map((box) => ({ key: box.key, label: box.label, value: fillBox(scheme, box, entry) }));
}

export function fillBox(scheme: Scheme, box: Box, entry: LogEntry): string {
  return fillers[box.source](scheme, entry);
}
