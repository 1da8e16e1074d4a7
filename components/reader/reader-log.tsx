import { type Proposal, useProposal } from '../../utils/view/hooks/log/use-proposal.ts';
import { useKeptFocus } from '../../utils/view/hooks/use-kept-focus.ts';
import type { Reading } from '../../utils/view/queries/read-reading.ts';
import { describeDay } from '../../utils/view/sentences/log/describe-day.ts';
import { describeTime } from '../../utils/view/sentences/log/describe-time.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../utils/view/types.ts';
import { LogTextField } from '../log/log-field.tsx';
import { wordsOf } from '../log/log-questions.tsx';
import { Icon } from '../shared/icon.tsx';
import { nameOf } from '../shared/name-of.ts';

interface ReaderLogProps {
  reading: Reading;
  offer: (done: Undoable) => void;
}

/** What is logged of the issue, and the offer to log what was read; nothing before a minute was. */
export function ReaderLog({ reading, offer }: ReaderLogProps) {
  const proposal = useProposal(reading, offer);
  useKeptFocus();
  const { logged, minutes, propose } = proposal;
  if (logged.length === 0 && minutes === null) {
    if (!propose) return null;
    return (
      <button
        type="button"
        class="button button-bare reader-log-after"
        data-part="log-after"
        onClick={propose}
      >
        {say('log.after')}
      </button>
    );
  }
  return (
    <section class="reader-log" aria-labelledby="log-title" data-part="log">
      {minutes === null ? (
        <h2 id="log-title">{say('log.loggedTitle')}</h2>
      ) : (
        <h2 id="log-title" tabIndex={-1}>
          {say('log.propose')} <span class="reader-log-time">{describeTime(minutes)}</span>
        </h2>
      )}
      {minutes !== null && <Questions proposal={proposal} />}
      <div role="status">
        {logged.map((entry) => (
          <Logged key={entry.id} entry={entry} proposal={proposal} />
        ))}
      </div>
    </section>
  );
}

function Logged({ entry, proposal }: { entry: LogEntryRow; proposal: Proposal }) {
  const { id, minutes, finishedAt } = entry;
  return (
    <p class="reader-logged" data-part="logged">
      <Icon name="check" />
      <span>{say('log.loggedOn', { time: describeTime(minutes), day: describeDay(finishedAt) })}</span>
      {proposal.isOwn(entry) && (
        <button type="button" class="button button-bare" onClick={() => proposal.takeBack(entry)}>
          {say('undo.undo')}
        </button>
      )}
      <a class="reader-log-link" href={`/log.html#${encodeURIComponent(id)}`}>
        {say('log.open')}
      </a>
    </p>
  );
}

function Questions({ proposal }: { proposal: Proposal }) {
  const { asked, answers, answer, log, decline, dropQuestion } = proposal;
  const never = say('log.neverAsk');
  return (
    <>
      <p class="quiet">{say('log.proposeText')}</p>
      {asked.map((question) => (
        <LogTextField
          key={question}
          part={question}
          rows={1}
          label={wordsOf(question)}
          value={answers[question]}
          onChange={(text) => answer({ [question]: text })}
        >
          <button
            type="button"
            class="reader-log-never"
            aria-label={nameOf(never, wordsOf(question))}
            onClick={() => dropQuestion(question)}
          >
            {never}
          </button>
        </LogTextField>
      ))}
      <Topics proposal={proposal} />
      <label class="reader-log-again">
        <input
          type="checkbox"
          checked={answers.asksAgain}
          onChange={({ currentTarget }) => answer({ asksAgain: currentTarget.checked })}
        />
        {say('log.askAgain')}
      </label>
      <div class="reader-log-acts">
        <button type="button" class="button button-primary" data-part="log-it" onClick={log}>
          {say('log.log')}
        </button>
        <button type="button" class="button button-bare" onClick={decline}>
          {say('log.decline')}
        </button>
      </div>
    </>
  );
}

/** What the entry may be about, each to be taken or left with one press. */
function Topics({ proposal: { topics, toggleTopic } }: { proposal: Proposal }) {
  if (topics.length === 0) return null;
  return (
    <fieldset class="log-suggested" data-part="topics">
      <legend class="reader-log-topics">{say('log.topicsProposed')}</legend>
      {topics.map(({ topic, isChosen }) => (
        <button
          key={topic}
          type="button"
          class="log-topic"
          aria-pressed={isChosen}
          onClick={() => toggleTopic(topic)}
        >
          <bdi>{topic}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
