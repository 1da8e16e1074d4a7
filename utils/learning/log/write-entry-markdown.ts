import { markdownLine, markdownParagraphs } from '../exports/markdown-text.ts';
import { nameDomain } from '../schemes/name-domain.ts';
import type { LogEntry, LogMethod } from './types.ts';

const methods: Record<LogMethod, string> = { reading: 'Read', listening: 'Listened to' };

/**
 * One entry as Markdown: its day and title as a heading of the third level, what was read, the answers. What is empty is
 * left out. The same entry gives the same text.
 */
export function writeEntryMarkdown(entry: Readonly<LogEntry>): string {
  const { source } = entry;
  const days =
    entry.startedAt === entry.finishedAt ? entry.finishedAt : `${entry.startedAt} to ${entry.finishedAt}`;
  const facts: [string, string][] = [
    ['Source', [source.newsletter, source.publishedAt ?? ''].filter(Boolean).map(markdownLine).join(', ')],
    ['Address', source.url === null ? '' : asLink(source.url)],
    ['Reference', markdownLine(source.citation)],
    ['Version', markdownLine(source.version ?? '')],
    ['Sponsor of the source', markdownLine(source.sponsor ?? '')],
    [methods[entry.method], `${days}, ${countMinutes(entry.minutes)} (self-recorded)`],
    ['Topics', entry.topics.map(markdownLine).join(', ')],
    ['Domains', entry.domains.map(nameDomain).map(markdownLine).join('; ')],
    ['Evidence', entry.evidence.map(markdownLine).join('; ')],
  ];
  const answers: [string, string][] = [
    ['What did I learn?', entry.learned],
    ['What will I do differently?', entry.change],
    ['What next?', entry.impact],
    ...entry.followUps.map(({ weeks, answeredOn, answer }): [string, string] => [
      `Follow-up question after ${weeks} weeks, ${answeredOn}: did it change anything?`,
      answer,
    ]),
  ];
  return [
    `### ${entry.finishedAt} · ${markdownLine(source.title) || '(no title)'}`,
    facts.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`])).join('\n'),
    ...answers.flatMap(([question, answer]) =>
      answer.trim() === '' ? [] : [`**${question}**`, markdownParagraphs(answer)],
    ),
  ].join('\n\n');
}

export function countMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** An address that Markdown shows as it is; one that holds what ends it there is escaped as text. */
function asLink(url: string): string {
  return /^https?:\/\/[^\s<>\\]+$/i.test(url) ? `<${url}>` : markdownLine(url);
}
