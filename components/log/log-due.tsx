import { answerDue, askLater } from '../../utils/view/commands/log/answer-due.ts';
import { useDueAnswer } from '../../utils/view/hooks/log/use-due-answer.ts';
import { useDue } from '../../utils/view/hooks/log/use-log.ts';
import { useSingle } from '../../utils/view/hooks/use-single.ts';
import { describeDay } from '../../utils/view/sentences/log/describe-day.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../utils/view/types.ts';
import { nameOf } from '../shared/name-of.ts';
import { LogTextField } from './log-field.tsx';
import { LogIcon } from './log-icon.tsx';

interface LogDueProps {
  today: string;
  offer: (done: Undoable) => void;
}

/** Asked at once; the others come after them. */
const mostShown = 3;

/** What was read some weeks ago and is asked about again. */
export function LogDue({ today, offer }: LogDueProps) {
  const loaded = useDue(today);
  const due = loaded.state === 'ready' ? loaded.value : [];
  if (due.length === 0) return null;
  return (
    <section class="log-due" aria-labelledby="due" data-part="due">
      <h2 id="due">
        <LogIcon name="again" />
        {say('log.due')}
      </h2>
      <ul>
        {due.slice(0, mostShown).map(({ entry, weeks }) => (
          <li key={entry.id}>
            <Asked entry={entry} weeks={weeks} today={today} offer={offer} />
          </li>
        ))}
      </ul>
      {due.length > mostShown && <p class="quiet">{say('log.dueMore', { count: due.length - mostShown })}</p>}
    </section>
  );
}

function Asked({ entry, weeks, today, offer }: LogDueProps & { entry: LogEntryRow; weeks: number }) {
  const [answer, setAnswer] = useDueAnswer(entry.id, weeks);
  const { title } = entry.source;
  const once = useSingle();
  async function keep() {
    const { text, undo } = await answerDue(entry, answer, today);
    if (undo) void setAnswer('');
    // What was answered is there again.
    offer({ text, undo: undo && (() => setAnswer(answer).then(undo)) });
  }
  const isEmpty = answer.trim() === '';
  return (
    <article class="log-asked">
      <h3 dir="auto">{title}</h3>
      <p class="quiet">
        {say(entry.method === 'listening' ? 'log.listenedOn' : 'log.readOn', {
          ...{ day: describeDay(entry.finishedAt), weeks },
        })}
      </p>
      {entry.change !== '' && (
        <p class="log-quoted" dir="auto">
          <span class="quiet">{say('log.change')}</span> {entry.change}
        </p>
      )}
      <LogTextField label={say('log.did')} value={answer} onChange={setAnswer} />
      <div class="log-acts">
        <button
          type="button"
          class={isEmpty ? 'button' : 'button button-primary'}
          aria-label={nameOf(say(isEmpty ? 'log.skip' : 'log.keep'), title)}
          onClick={() => once(keep)}
        >
          {say(isEmpty ? 'log.skip' : 'log.keep')}
        </button>
        <button
          type="button"
          class="button button-bare"
          aria-label={nameOf(say('log.later'), title)}
          onClick={async () => offer(await askLater(entry, today))}
        >
          {say('log.later')}
        </button>
      </div>
    </article>
  );
}
