import { partOfBox } from '../../utils/view/hooks/log/part-of-box.ts';
import type { Box, Scheme } from '../../utils/view/hooks/log/use-figures.ts';
import { formatList } from '../../utils/view/sentences/format-list.ts';
import { joinFacts } from '../../utils/view/sentences/join-facts.ts';
import { describeDay } from '../../utils/view/sentences/log/describe-day.ts';
import { describeCautions } from '../../utils/view/sentences/log/describe-scheme.ts';
import { describeTime } from '../../utils/view/sentences/log/describe-time.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../utils/view/types.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { nameOf } from '../shared/name-of.ts';
import { OutLink } from '../shared/out-link.tsx';
import { PageLink } from '../shared/page-link.tsx';
import { LogCopyAsked, LogCopyButton, useEntryCopy } from './log-copy.tsx';
import { LogIcon } from './log-icon.tsx';

interface LogEntryProps {
  entry: LogEntryRow;
  /** The stored issue it is of; null where none is. */
  issue: { id: string; isCorrected: boolean } | null;
  scheme: Scheme | null;
  /** Boxes of the scheme that it leaves empty. */
  missing: readonly Box[];
  /** Opens its form, with the focus in that field. */
  onEdit: (part: string) => void;
  onRemove: () => void;
  offer: (done: Undoable) => void;
}

/** One entry: what was read, when, how long, what it taught, and what the scheme still misses in it. */
export function LogEntry(props: LogEntryProps) {
  const { entry, scheme, onEdit, onRemove, offer } = props;
  const { source, topics } = entry;
  const title = source.title || say('log.noTitle');
  const copy = useEntryCopy(entry, scheme, offer);
  const facts = [
    source.newsletter,
    describeTime(entry.minutes),
    entry.method === 'listening' ? say('log.listened') : null,
    formatList(topics),
  ];
  return (
    <article class="log-entry">
      <p class="log-day">
        <time dateTime={entry.finishedAt}>{describeDay(entry.finishedAt, false)}</time>
      </p>
      <div class="log-words">
        <h3 class="log-title" dir="auto">
          <Title {...props} title={title} />
        </h3>
        <p class="quiet">{joinFacts(facts)}</p>
        {props.issue?.isCorrected && <Caution line={say('log.corrected')} />}
        <Said entry={entry} />
        {source.sponsor !== null && (
          <p class="log-sponsor quiet">
            <bdi>{say('popup.sponsor', { name: source.sponsor })}</bdi>
          </p>
        )}
        {scheme && describeCautions(scheme, entry).map((line) => <Caution key={line} line={line} />)}
        <Missing {...props} title={title} />
        <LogCopyAsked entry={entry} copy={copy} offer={offer} />
      </div>
      <div class="log-entry-acts">
        <LogCopyButton copy={copy} title={title} />
        <IconButton label={say('log.edit')} about={title} data-control="edit" onClick={() => onEdit('')}>
          <LogIcon name="edit" />
        </IconButton>
        <IconButton label={say('log.remove')} about={title} data-control="remove" onClick={onRemove}>
          <LogIcon name="trash" />
        </IconButton>
      </div>
    </article>
  );
}

/** It leads to the issue as it is stored, else to its page on the web. */
function Title({ entry, issue, title }: LogEntryProps & { title: string }) {
  if (issue)
    return (
      <PageLink to={{ issueId: issue.id }} data-control="title" dir="auto">
        {title}
      </PageLink>
    );
  return (
    <span data-control="title" tabIndex={-1}>
      <OutLink url={entry.source.url}>{title}</OutLink>
    </span>
  );
}

function Said({ entry }: { entry: LogEntryRow }) {
  const said = [
    [say('log.learned'), entry.learned],
    [say('log.change'), entry.change],
    [say('log.impact'), entry.impact],
    ...entry.followUps.map(({ weeks, answer }) => [say('log.afterWeeks', { count: weeks }), answer] as const),
  ].filter(([, text]) => text !== '');
  if (said.length === 0) return null;
  return (
    <dl class="log-said">
      {said.map(([question, text]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const Caution = ({ line }: { line: string }) => <p class="log-caution">{line}</p>;

function Missing({ missing, title, onEdit }: LogEntryProps & { title: string }) {
  if (missing.length === 0) return null;
  return (
    <p class="log-missing">
      <span class="quiet">{say('log.stillEmpty')}</span>{' '}
      {missing.map((box) => (
        <button
          key={box.key}
          type="button"
          class="log-topic"
          aria-label={nameOf(say('log.fillBox', { box: box.label }), title)}
          onClick={() => onEdit(partOfBox(box))}
        >
          {box.label}
        </button>
      ))}
    </p>
  );
}
