import type { Answer, Reply } from './types.ts';

/** The normal answer changed as the override says: other status, headers and body, or the body cut off. */
export function applyReply(normal: Answer, reply: Reply): Answer {
  const isOther = reply.status !== undefined || reply.body !== undefined;
  const { status, headers, body } = isOther
    ? { status: reply.status ?? 200, headers: {}, body: reply.body ?? '' }
    : normal;
  const bytes = Buffer.from(body);
  return {
    status,
    headers: { ...headers, ...reply.headers },
    body: reply.truncateAt === undefined ? bytes : bytes.subarray(0, reply.truncateAt),
  };
}
