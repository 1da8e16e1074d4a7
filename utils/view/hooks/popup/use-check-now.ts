import { useState } from 'preact/hooks';
import { askWorker } from '../../commands/ask-worker.ts';
import { describeError } from '../../sentences/describe-error.ts';
import { describeIfRefused } from '../../sentences/describe-refusal.ts';
import { formatMoment } from '../../sentences/format-moment.ts';
import { say } from '../../sentences/say.ts';
import { useTold } from '../use-told.ts';

export interface CheckNow {
  busy: boolean;
  /** How it went, as a sentence, for a while: what is known without it may be news by then. Null where nothing was asked lately. */
  answer: string | null;
  check: () => Promise<void>;
}

/** Long enough to be read, also by who looked away. */
const toldMs = 20_000;

/** Asks the worker to look now, and says what came of it. */
export function useCheckNow(newsletterId: string): CheckNow {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useTold(toldMs);
  async function check() {
    setBusy(true);
    setAnswer(null);
    setAnswer(await askForCheck(newsletterId));
    setBusy(false);
  }
  return { busy, answer, check };
}

async function askForCheck(newsletterId: string): Promise<string> {
  const answer = await askWorker({ type: 'check-now', newsletterId });
  if (answer.ok) {
    return answer.newIssues > 0 ? say('check.new', { count: answer.newIssues }) : say('check.unchanged');
  }
  const { error } = answer;
  if ('status' in error) return describeError(error, Date.now());
  if (error.kind !== 'too-soon') return describeIfRefused(answer) ?? say('address.noAnswer');
  const when = formatMoment(error.until, Date.now());
  return error.because === 'embargo' ? say('popup.embargo', { when }) : say('popup.tooSoon');
}
