import type { LogEntryRow } from '../../types.ts';

/** A text of an entry that a person wrote. `field` names it within the entry. */
export interface EntryText {
  field: string;
  text: string;
}

/** What somebody wrote in an entry: what was read is named by its publisher, unless it was written by hand. */
export function textsOf(entry: LogEntryRow): EntryText[] {
  const isOwn = entry.newsletterId === null;
  return [
    ...(isOwn ? [{ field: 'title', text: entry.source.title }] : []),
    ...(isOwn ? [{ field: 'newsletter', text: entry.source.newsletter }] : []),
    { field: 'learned', text: entry.learned },
    { field: 'change', text: entry.change },
    { field: 'impact', text: entry.impact },
    ...entry.followUps.map(({ answer }, at) => ({ field: `followUp ${at}`, text: answer })),
    ...entry.topics.map((text, at) => ({ field: `topic ${at}`, text })),
    ...entry.evidence.map((text, at) => ({ field: `evidence ${at}`, text })),
  ].filter(({ text }) => text.trim() !== '');
}

/** The entry with other texts in these fields. */
export function withTexts(entry: LogEntryRow, replace: (text: EntryText) => string): LogEntryRow {
  const { source } = entry;
  const isOwn = entry.newsletterId === null;
  const title = isOwn ? replace({ field: 'title', text: source.title }) : source.title;
  const newsletter = isOwn ? replace({ field: 'newsletter', text: source.newsletter }) : source.newsletter;
  return {
    ...entry,
    source: { ...source, title, newsletter },
    learned: replace({ field: 'learned', text: entry.learned }),
    change: replace({ field: 'change', text: entry.change }),
    impact: replace({ field: 'impact', text: entry.impact }),
    followUps: entry.followUps.map((one, at) => ({
      ...one,
      answer: replace({ field: `followUp ${at}`, text: one.answer }),
    })),
    topics: entry.topics.map((text, at) => replace({ field: `topic ${at}`, text })),
    evidence: entry.evidence.map((text, at) => replace({ field: `evidence ${at}`, text })),
  };
}
