import { publishedDayOf } from '../../../learning/citations/published-day-of.ts';
import { writeAma } from '../../../learning/citations/write-ama.ts';
import type { LogSource } from '../../../learning/log/types.ts';
import { citableReading } from '../../queries/citable-reading.ts';
import type { Cited } from '../../queries/read-cited.ts';
import { publisherZone } from '../publisher-zone.ts';

/** An issue as the log names what was read: nothing of it is looked up again later. */
export function sourceOfIssue(reading: Cited, today: string): LogSource {
  const { issue, body, newsletterName } = reading;
  return {
    kind: 'issue',
    newsletter: newsletterName,
    title: issue.title,
    url: issue.url,
    publishedAt: publishedDayOf(issue, publisherZone(issue.newsletterId)),
    version: issue.textHash,
    citation: writeAma(citableReading(reading, today, null)),
    sponsor: body.parts.sponsor?.name ?? null,
  };
}
