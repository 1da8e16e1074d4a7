import type { Answers, Refusal, Request } from '../../messages.ts';
import { sendMessage } from '../../platform/messaging.ts';

/** Asks the worker and waits for its answer; a refusal when it could not do it, or none answered: nothing was changed then. */
export async function askWorker<R extends Request>(request: R): Promise<Answers[R['type']] | Refusal> {
  const answer = (await sendMessage(request)) as Answers[R['type']] | Refusal | undefined;
  return answer ?? { ok: false, error: { kind: 'no-answer' } };
}
