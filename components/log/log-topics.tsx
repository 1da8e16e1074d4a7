import { say } from '../../utils/view/sentences/say.ts';

/** More than these are read no faster than they are typed. */
const mostSuggested = 6;

interface LogTopicsProps {
  /** What the issue names, then what other entries are about, the most frequent first. */
  topics: readonly string[];
  chosen: readonly string[];
  onAdd: (topic: string) => void;
}

/** Topics of the issue and of other entries, each to be added with one press. */
export function LogTopics({ topics, chosen, onAdd }: LogTopicsProps) {
  const shown = topics.filter((topic) => !chosen.includes(topic)).slice(0, mostSuggested);
  if (shown.length === 0) return null;
  return (
    <fieldset class="log-suggested">
      <legend class="visually-hidden">{say('log.topicsUsed')}</legend>
      {shown.map((topic) => (
        <button key={topic} type="button" class="log-topic" onClick={() => onAdd(topic)}>
          + <bdi>{topic}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
