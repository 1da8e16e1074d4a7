import type { Answers, Request } from '../../messages.ts';
import { sendMessage } from '../../platform/messaging.ts';

/** Asks the worker and waits for its answer; undefined when no worker answered. */
export async function askWorker<R extends Request>(request: R): Promise<Answers[R['type']] | undefined> {
  return (await sendMessage(request)) as Answers[R['type']] | undefined;
}
