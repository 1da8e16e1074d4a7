import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../commands/ask-worker.ts';
import { describeError } from '../sentences/describe-error.ts';
import { formatMoment } from '../sentences/format-moment.ts';

export interface CheckNow {
  busy: boolean;
  /** How it went, as a sentence; null before anything was asked. */
  answer: string | null;
  check: () => Promise<void>;
}

/** Asks the worker to look now, and says what came of it. */
export function useCheckNow(newsletterId: string): CheckNow {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<string | null>(null);
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
  if (!answer) return i18n.t('popup.noAnswer');
  if (answer.ok) {
    return answer.newIssues > 0 ? i18n.t('check.new', answer.newIssues) : i18n.t('check.unchanged');
  }
  if (answer.error.kind !== 'too-soon') return describeError(answer.error, Date.now());
  const when = formatMoment(answer.error.until, Date.now());
  return answer.error.because === 'embargo' ? i18n.t('popup.embargo', { when }) : i18n.t('popup.tooSoon');
}
