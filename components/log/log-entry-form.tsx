import { useEffect, useRef } from 'preact/hooks';
import { keepLog } from '../../utils/view/commands/log/keep-log.ts';
import { questions } from '../../utils/view/hooks/log/use-answers.ts';
import { useEntryDraft } from '../../utils/view/hooks/log/use-entry-draft.ts';
import type { Scheme } from '../../utils/view/hooks/log/use-figures.ts';
import { useProposedTopics } from '../../utils/view/hooks/log/use-proposed-topics.ts';
import { wishAgain } from '../../utils/view/hooks/log/wish-again.ts';
import {
  checkAddress,
  checkDay,
  checkMinutes,
  checkTitle,
} from '../../utils/view/sentences/log/check-entry.ts';
import { describeDay } from '../../utils/view/sentences/log/describe-day.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../utils/view/types.ts';
import { LogDomains } from './log-domains.tsx';
import { LogLineField, LogTextField } from './log-field.tsx';
import { wordsOf } from './log-questions.tsx';
import { LogTopics } from './log-topics.tsx';

interface LogEntryFormProps {
  row: LogEntryRow;
  /** The field that has the focus first; empty for the first one. */
  part: string;
  scheme: Scheme | null;
  /** What other entries are about, the most frequent first. */
  topics: readonly string[];
  today: string;
  /** @param done what was changed, to be taken back; null where nothing was */
  onDone: (done: Undoable | null) => void;
}

/** An entry as it is edited in its place. What is written is kept by itself; the whole can be taken back afterwards. */
export function LogEntryForm({ row, part, scheme, topics, today, onDone }: LogEntryFormProps) {
  const { draft, change, moveTo, keep, said, isProblem, former } = useEntryDraft(row);
  const ofIssue = useProposedTopics({ entry: row }, today).map(({ topic }) => topic);
  const form = useRef<HTMLFormElement>(null);
  const { source } = draft;
  // What the companion knows of an issue is not changed by hand.
  const isOwn = draft.newsletterId === null;

  useEffect(() => {
    const place = part && form.current?.querySelector(`[data-part="${part}"]`);
    (place || form.current)?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, []);
  function close() {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    keep();
    const before = former();
    const undo = async () => {
      const back = before && (await keepLog([before], ''));
      return back?.undo === null ? back : null;
    };
    onDone(before ? { text: say('log.changed'), undo } : null);
  }

  return (
    <form
      ref={form}
      class="log-form"
      aria-label={say('log.editOf', { title: source.title || say('log.noTitle') })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      {isOwn ? (
        <>
          <LogLineField
            label={say('log.fieldTitle')}
            value={source.title}
            check={checkTitle}
            onChange={(title) => change({ source: { ...source, title: title.trim() } })}
          />
          <LogLineField
            label={say('log.fieldFrom')}
            value={source.newsletter}
            check={() => null}
            onChange={(newsletter) => change({ source: { ...source, newsletter: newsletter.trim() } })}
          />
          <LogLineField
            label={say('log.fieldAddress')}
            value={source.url ?? ''}
            check={checkAddress}
            onChange={(url) => change({ source: { ...source, url: url.trim() || null } })}
          />
        </>
      ) : (
        <h3 class="log-title" dir="auto">
          {source.title}
        </h3>
      )}
      <div class="log-form-line">
        <LogLineField
          part="day"
          type="date"
          label={say('log.fieldDay')}
          value={draft.finishedAt}
          check={checkDay}
          onChange={moveTo}
        />
        <LogLineField
          part="minutes"
          type="number"
          label={say('log.fieldMinutes')}
          hint={
            draft.minutesMeasured > 0 ? say('log.measured', { minutes: draft.minutesMeasured }) : undefined
          }
          value={String(draft.minutes)}
          check={checkMinutes}
          onChange={(minutes) => change({ minutes: Number(minutes) })}
        />
        <LogLineField
          part="topics"
          label={say('log.topics')}
          hint={say('log.topicsHint')}
          value={draft.topics.join(say('log.topicComma'))}
          check={() => null}
          onChange={(topics) => change({ topics: listOf(topics, /[,;\u060C\u061B]/) })}
        />
      </div>
      <LogTopics
        topics={[...new Set([...ofIssue, ...topics])]}
        chosen={draft.topics}
        onAdd={(topic) => change({ topics: [...draft.topics, topic] })}
      />
      {questions.map((question) => (
        <LogTextField
          key={question}
          part={question}
          label={wordsOf(question)}
          value={draft[question]}
          onChange={(text) => change({ [question]: text })}
          onLeave={keep}
        />
      ))}
      {draft.followUps.map((followUp, at) => (
        <LogTextField
          key={followUp.weeks}
          label={say('log.afterWeeks', { count: followUp.weeks })}
          value={followUp.answer}
          onChange={(answer) => change({ followUps: draft.followUps.with(at, { ...followUp, answer }) })}
          onLeave={keep}
        />
      ))}
      {scheme && scheme.choices.length > 0 && (
        <LogDomains scheme={scheme} domains={draft.domains} onChange={(domains) => change({ domains })} />
      )}
      <LogTextField
        part="evidence"
        rows={1}
        label={say('log.evidence')}
        hint={say('log.evidenceHint')}
        value={draft.evidence.join('\n')}
        onChange={(text) => change({ evidence: text.split('\n').slice(0, 100) })}
        onLeave={keep}
      />
      <label class="log-check">
        <input
          type="checkbox"
          checked={draft.followUpOn !== null}
          onChange={({ currentTarget }) => change(wishAgain(draft, currentTarget.checked, today))}
        />
        {draft.followUpOn === null
          ? say('log.askAgain')
          : say('log.askAgainOn', { day: describeDay(draft.followUpOn) })}
      </label>
      <div class="log-acts">
        <button type="submit" class="button button-primary">
          {say('log.done')}
        </button>
        <p class={isProblem ? 'note-problem' : 'quiet'} role="status">
          {said ?? say('note.hint')}
        </p>
      </div>
    </form>
  );
}

const listOf = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean)
    .slice(0, 100);
