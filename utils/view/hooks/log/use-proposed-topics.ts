import { useEffect, useState } from 'preact/hooks';
import type { ProposedTopic } from '../../../learning/log/propose-topics.ts';
import type { Day } from '../../../learning/log/types.ts';
import type { IssueParts, LogEntryRow } from '../../types.ts';

const none: readonly ProposedTopic[] = [];

/**
 * Topics that an entry may be about: of an issue that is read, or of the issue of an entry. Their code, which knows the words of
 * several languages, is loaded when somebody is asked.
 *
 * @param of null while nobody is asked
 */
export function useProposedTopics(
  of: { parts: IssueParts } | { entry: Pick<LogEntryRow, 'newsletterId' | 'identity'> } | null,
  today: Day,
): readonly ProposedTopic[] {
  const [topics, setTopics] = useState(none);
  const key = of && ('parts' in of ? of.parts.url : `${of.entry.newsletterId} ${of.entry.identity}`);
  useEffect(() => {
    if (!of) return;
    let isOver = false;
    void import('../../queries/log/propose-topics-of.ts')
      .then(({ proposeTopicsFor, proposeTopicsOf }) =>
        'parts' in of ? proposeTopicsFor(of.parts, today) : proposeTopicsOf(of.entry, today),
      )
      // Without proposals topics are written by hand, as any others.
      .then(
        (found) => {
          if (!isOver) setTopics(found);
        },
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, [key, of === null, today]);
  return topics;
}
