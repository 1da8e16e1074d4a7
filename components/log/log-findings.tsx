import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Review, ReviewedText } from '../../utils/view/hooks/log/use-review.ts';
import { joinFacts } from '../../utils/view/sentences/join-facts.ts';
import { describeFinding } from '../../utils/view/sentences/log/describe-finding.ts';
import { splitFindings } from '../../utils/view/sentences/log/split-findings.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { nameOf } from '../shared/name-of.ts';
import { LogTextField } from './log-field.tsx';

interface LogFindingsProps {
  review: Review;
  /** What a text belongs to, in words. */
  titleOf: (text: ReviewedText) => string;
  /** A note is changed where it stands. */
  canChange: (text: ReviewedText) => boolean;
  /** Keeps a changed text. */
  onChange: (text: ReviewedText, changed: string) => void;
}

/** Shown at once, and with each press for more. */
const step = 20;

/** What may name a patient in what is about to leave. The person decides on each; all of it happens on the device. */
export function LogFindings({ review, titleOf, canChange, onChange }: LogFindingsProps) {
  const { found, open, decideAll } = review;
  const id = useId();
  const [most, setMost] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  /** The first of those that were asked for. */
  const asked = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (asked.current === null) return;
    list.current?.children[asked.current]?.querySelector('input')?.focus();
    asked.current = null;
  }, [most]);
  if (found.length === 0) return null;
  const shown = found.slice(0, most);
  return (
    <section class="log-findings" aria-labelledby={id} data-part="findings">
      <h3 id={id}>{say('patient.found', { count: found.length })}</h3>
      <p>{say('patient.foundText')}</p>
      {found.length > 1 && open > 0 && (
        <div class="log-acts">
          <button
            type="button"
            class="button"
            data-part="leave-out-all"
            onClick={() => decideAll('leave-out')}
          >
            {say('patient.leaveOutAll')}
          </button>
          <button type="button" class="button button-bare" onClick={() => decideAll('keep')}>
            {say('patient.keepAll')}
          </button>
        </div>
      )}
      <ul ref={list}>
        {shown.map((text) => (
          <li key={`${text.owner} ${text.field}`}>
            <Finding
              text={text}
              review={review}
              title={titleOf(text)}
              onChange={canChange(text) ? onChange : null}
            />
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <div class="log-acts">
          <button
            type="button"
            class="button"
            data-part="more-findings"
            onClick={() => {
              asked.current = shown.length;
              setMost(most + step);
            }}
          >
            {say('patient.more', { count: Math.min(step, found.length - shown.length) })}
          </button>
        </div>
      )}
    </section>
  );
}

interface FindingProps {
  review: Review;
  text: ReviewedText;
  onChange: LogFindingsProps['onChange'] | null;
  title: string;
}

function Finding({ text, review, title, onChange }: FindingProps) {
  const [changed, setChanged] = useState<string | null>(null);
  const name = useId();
  const { marks, decision } = text;
  return (
    <article class={decision ? 'log-finding log-finding-decided' : 'log-finding'} data-part="finding">
      <h4 dir="auto">{title}</h4>
      {changed === null ? (
        <p class="log-finding-text" dir="auto">
          {splitFindings(text.text, marks).map(({ words, isMarked }, at) => {
            if (!isMarked) return words;
            return (
              <mark key={at} class={decision === 'leave-out' ? 'log-left-out' : undefined}>
                {words}
              </mark>
            );
          })}
        </p>
      ) : (
        <LogTextField label={say('patient.changeText')} value={changed} onChange={setChanged} />
      )}
      <p class="quiet">{joinFacts([...new Set(marks.map(({ kind }) => describeFinding(kind)))])}</p>
      {changed === null ? (
        <div class="log-acts">
          <fieldset class="log-decide">
            <legend class="visually-hidden">{nameOf(say('patient.decide'), title)}</legend>
            {(['leave-out', 'keep'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={name}
                  class="visually-hidden"
                  checked={decision === one}
                  onChange={() => review.decide(text, one)}
                />
                <span>{say(one === 'keep' ? 'patient.keep' : 'patient.leaveOut')}</span>
              </label>
            ))}
          </fieldset>
          {onChange && (
            <button
              type="button"
              class="button button-bare"
              aria-label={nameOf(say('patient.change'), title)}
              onClick={() => setChanged(text.text)}
            >
              {say('patient.change')}
            </button>
          )}
        </div>
      ) : (
        <div class="log-acts">
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              if (changed !== text.text) onChange?.(text, changed);
              setChanged(null);
            }}
          >
            {say('patient.changeNow')}
          </button>
          <button type="button" class="button button-bare" onClick={() => setChanged(null)}>
            {say('subscription.cancel')}
          </button>
        </div>
      )}
    </article>
  );
}
