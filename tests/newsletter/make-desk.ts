import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerConditionally } from './answer-conditionally.ts';
import { applyReply } from './apply-reply.ts';
import { sendAnswer, sendEndlessly } from './send-answer.ts';
import type { Answer, RecordedRequest, Reply } from './types.ts';

/** Where requests arrive: they are recorded, held if told so, and answered normally or as overridden. */
export interface Desk {
  readonly requests: RecordedRequest[];
  receive(request: IncomingMessage, response: ServerResponse): Promise<void>;
  answer(path: string | RegExp, reply: Reply | null): void;
  hold(): void;
  release(): void;
  nextRequest(path: string): Promise<RecordedRequest>;
}

/** @param answerNormally the answer to a path with query, were nothing overridden */
export function makeDesk(answerNormally: (path: string) => Promise<Answer>, now: () => number): Desk {
  const requests: RecordedRequest[] = [];
  const overrides = new Map<string, { path: string | RegExp; reply: Reply }>();
  let expected: { path: string; resolve: (request: RecordedRequest) => void }[] = [];
  let gate: { opened: Promise<void>; open: () => void } | undefined;

  function record({ method = 'GET', url = '/', headers }: IncomingMessage): RecordedRequest {
    const recorded = { at: now(), method, path: url.replace(/\?.*$/s, ''), headers, status: null };
    requests.push(recorded);
    const isFor = ({ path }: { path: string }) => path === recorded.path;
    for (const { resolve } of expected.filter(isFor)) resolve(recorded);
    expected = expected.filter((one) => !isFor(one));
    return recorded;
  }

  /** The latest override that fits. */
  const findReply = (asked: string): Reply | undefined =>
    [...overrides.values()].findLast(({ path }) =>
      typeof path === 'string' ? path === asked : path.test(asked),
    )?.reply;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded = record(request);
    const cut = new AbortController();
    response.once('close', () => cut.abort());
    await gate?.opened;
    const reply = findReply(recorded.path);
    if (reply?.hang) return;
    // No delay outlives its connection, so a closed newsletter leaves no timer behind.
    if (reply?.delayMs) await wait(reply.delayMs, undefined, { signal: cut.signal }).catch(() => undefined);
    if (response.destroyed) return;
    const normal = await answerNormally(request.url ?? '/');
    const isWhole = reply?.truncateAt === undefined && !reply?.endless;
    const asked = isWhole ? answerConditionally(normal, request.headers) : normal;
    const answer = reply ? applyReply(asked, reply) : asked;
    if (response.destroyed) return;
    recorded.status = answer.status;
    (reply?.endless ? sendEndlessly : sendAnswer)(response, answer);
  }

  return {
    requests,
    receive,
    answer(path, reply) {
      overrides.delete(String(path));
      if (reply) overrides.set(String(path), { path, reply });
    },
    hold() {
      if (gate) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = { opened: promise, open: resolve };
    },
    release() {
      gate?.open();
      gate = undefined;
    },
    nextRequest: (path) => new Promise((resolve) => expected.push({ path, resolve })),
  };
}
