import { addDays } from '../../../learning/log/days.ts';
import { type ProposedTopic, proposeTopics, type TopicParts } from '../../../learning/log/propose-topics.ts';
import { summariseYear } from '../../../learning/log/summarise-year.ts';
import type { Day } from '../../../learning/log/types.ts';
import { findIssueBody } from '../../../store/issues.ts';
import { findIssueOf } from '../../../store/ledger.ts';
import { listLogEntries } from '../../../store/log-entries.ts';
import type { LogEntryRow } from '../../../store/types.ts';

/** Days: what somebody logged in a year says what they call things. */
const year = 365;

/** Topics for an entry about an issue of these parts: of those that the person has in entries of the last year, and others. */
export async function proposeTopicsFor(parts: TopicParts, today: Day): Promise<ProposedTopic[]> {
  const range = { from: addDays(today, -year), to: today };
  const { topics } = summariseYear(await listLogEntries(range.from, range.to), range);
  return proposeTopics(
    parts,
    topics.map(({ topic }) => topic),
  );
}

/** The same for an entry that is there; none where its issue is no longer stored, or it is of none. */
export async function proposeTopicsOf(
  { newsletterId, identity }: Pick<LogEntryRow, 'newsletterId' | 'identity'>,
  today: Day,
): Promise<ProposedTopic[]> {
  if (newsletterId === null || identity === null) return [];
  const issue = await findIssueOf({ newsletterId, identity });
  const body = issue && (await findIssueBody(issue.id));
  return body ? await proposeTopicsFor(body.parts, today) : [];
}
